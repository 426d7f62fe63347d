package org.citizensecurity.io.report.markup;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import org.citizensecurity.text.Language;

/**
 * A page that needs no network: style and scripts stand in it, and its content security policy lets
 * nothing else in and no other script run.
 */
public final class Page {
  private final Language language;
  private final String title;
  private final ImmutableList<Script> scripts;

  private Page(Language language, String title, ImmutableList<Script> scripts) {
    this.language = language;
    this.title = title;
    this.scripts = scripts;
  }

  /** A page of text and tables, with a title for the window. */
  public static Page of(Language language, String title) {
    return new Page(language, title, ImmutableList.of());
  }

  /** A page that draws {@link Figure figures}, with a title for the window. */
  public static Page withCharts(Language language, String title) {
    return new Page(language, title, Script.forCharts());
  }

  /** Writes the whole document, the body part by part; the writer stays open. */
  public void write(Writer out, Iterable<Html> body) throws IOException {
    out.write(head().toString());
    for (Html part : body) {
      out.write(part.toString());
    }
    out.write(foot().toString());
  }

  private Html head() {
    return Html.of("""
            <!DOCTYPE html>
            <html lang="{}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="generator" content="Citizen Security for Java">
            <title>{}</title>
            <style>
            {}</style>
            </head>
            <body>
            """, language, policy(), title, resource("page.css"));
  }

  private Html foot() {
    Html licence =
        scripts.isEmpty() ? Html.NONE : Html.of("<!--\n{}-->\n", resource("vega-licence.txt"));
    return Html.of(
        "{}{}</body>\n</html>\n",
        licence,
        scripts.stream().map(Script::html).collect(Html.joining()));
  }

  private String policy() {
    return "default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; style-src 'unsafe-inline'; script-src "
        + (scripts.isEmpty()
            ? "'none'"
            : scripts.stream().map(Script::hash).collect(Collectors.joining(" ")));
  }

  private static Html resource(String name) {
    URL url = Objects.requireNonNull(Page.class.getResource(name), name);
    try {
      return Html.safe(Resources.toString(url, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }
}
