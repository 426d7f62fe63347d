package org.citizensecurity.io.report.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class ScriptTest {
  @Test
  void librariesAreFoundWithTheirVersions() {
    assertThat(Script.ofWebJar("vega").code()).contains("5.32.0");
    assertThat(Script.ofWebJar("vega-lite").code()).contains("5.23.0");
    assertThat(Script.ofWebJar("vega-embed").code()).contains("6.29.0");
  }

  @Test
  void librariesAreFoundWhereTheThreadHasNoLoader() {
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    try {
      Thread.currentThread().setContextClassLoader(null);
      assertThat(Script.forCharts()).hasSize(4);
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }

  @Test
  void missingLibraryIsNamed() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Script.ofWebJar("d3"))
        .withMessageContaining("org.webjars/d3")
        .withMessageContaining("is not found");
  }

  @Test
  void endTagInsideOfAScriptIsBroken() {
    assertThat(new Script("let s = '</script>';\r\n").code()).isEqualTo("let s = '<\\/script>';\n");
  }

  @Test
  void hashIsThatOfContentSecurityPolicy() {
    // FIPS 180-4, example for "abc": ba7816bf 8f01cfea 414140de 5dae2223 ..., in base 64
    assertThat(new Script("abc").hash())
        .isEqualTo("'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='");
  }
}
