package org.citizensecurity.io.report.markup;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A script that stands in the page itself. The libraries come from their WebJars, which are
 * dependencies of this module.
 */
record Script(String code) {

  /** An end tag inside of a script would end it; in a string or pattern the backslash is harmless. */
  Script {
    code = code.replace("\r\n", "\n").replace("</script", "<\\/script");
  }

  /** Vega, Vega-Lite and Vega-Embed, and what draws the charts with them. */
  static ImmutableList<Script> forCharts() {
    return ImmutableList.of(
        ofWebJar("vega"),
        ofWebJar("vega-lite"),
        ofWebJar("vega-embed"),
        new Script(text(Script.class.getResource("page.js"), "page.js")));
  }

  /** The minified script of a WebJar; throws {@link IllegalStateException} where it is not there. */
  static Script ofWebJar(String name) {
    Properties properties = new Properties();
    String about = "META-INF/maven/org.webjars/%s/pom.properties".formatted(name);
    try {
      properties.load(new StringReader(text(find(about), "org.webjars:" + name)));
    } catch (IOException e) {
      throw new UncheckedIOException(about + " cannot be read", e);
    }
    String path = "META-INF/resources/webjars/%s/%s/%s.min.js"
        .formatted(name, properties.getProperty("version", "?"), name);
    return new Script(text(find(path), "org.webjars:" + name));
  }

  // META-INF is no package, so a module hides nothing in it: the loader finds it on either path.
  private static URL find(String path) {
    return Stream.of(Script.class.getClassLoader(), Thread.currentThread().getContextClassLoader())
        .flatMap(loader -> Optional.ofNullable(loader).stream())
        .flatMap(loader -> Optional.ofNullable(loader.getResource(path)).stream())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(
            "'%s' is not found, expected the WebJars that this module depends on: on the class path, or on the module path with --add-modules ALL-MODULE-PATH"
                .formatted(path)));
  }

  private static String text(URL url, String name) {
    try {
      return Resources.toString(url, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("script '" + name + "' cannot be read", e);
    }
  }

  /** By what a content security policy lets this script run, and no other. */
  String hash() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of every Java platform", e);
    }
  }

  Html html() {
    return Html.of("<script>{}</script>\n", Html.safe(code));
  }
}
