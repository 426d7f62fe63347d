package org.citizensecurity.io.report.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HtmlTest {
  @Test
  void textInAHoleIsEscaped() {
    assertThat(Html.of("<p title=\"{}\">{}</p>", "\"'&", "<b>"))
        .hasToString("<p title=\"&quot;&#39;&amp;\">&lt;b&gt;</p>");
  }

  @Test
  void markupInAHoleStaysMarkup() {
    assertThat(Html.of("<p>{}</p>", Html.of("<b>{}</b>", "a"))).hasToString("<p><b>a</b></p>");
  }

  @Test
  void holesInATextAreText() {
    assertThat(Html.of("<p>{}{}</p>", "{}", "b")).hasToString("<p>{}b</p>");
  }

  @Test
  void charactersThatNoPageMayHoldAreReplaced() {
    assertThat(Html.text("a\u0000b\u0007\ud800c\n\ud83d\ude00"))
        .hasToString("a\ufffdb\ufffd\ufffdc\n\ud83d\ude00");
  }

  @Test
  void wrongNumberOfValuesIsRejected() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Html.of("<p>{}</p>"))
        .withMessageContaining("has 1 holes, expected 0");
  }

  @Test
  void partsAreJoinedInOrder() {
    assertThat(Stream.of("a", "<").map(Html::text).collect(Html.joining())).hasToString("a&lt;");
    assertThat(Stream.<Html>empty().collect(Html.joining()).isEmpty()).isTrue();
  }

  @Test
  void rowOfATableHasACellForEachColumn() {
    HtmlTable table = new HtmlTable("c").text("a").numbers("b");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.row("only one"))
        .withMessage("row has 1 cells, expected 2");
    assertThat(table.row("x", "<1").html().toString())
        .contains("<th scope=\"row\">x</th><td class=\"number\">&lt;1</td>");
  }
}
