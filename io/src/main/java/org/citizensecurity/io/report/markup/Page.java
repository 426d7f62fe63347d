package org.citizensecurity.io.report.markup;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import org.citizensecurity.text.Language;

/**
 * A page that needs no network: style and scripts stand in it, and its content security policy lets
 * nothing else in and no other script run.
 *
 * @param language of its words
 * @param title for the window
 * @param body all that is shown
 */
public record Page(Language language, String title, Html body) {

  /** The whole document. */
  public String document() {
    ImmutableList<Script> scripts = Script.forCharts();
    return Html.of(
            """
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
            {}<!--
            {}-->
            {}</body>
            </html>
            """,
            language,
            policy(scripts),
            title,
            resource("page.css"),
            body,
            resource("vega-licence.txt"),
            scripts.stream().map(Script::html).collect(Html.joining()))
        .toString();
  }

  private static String policy(ImmutableList<Script> scripts) {
    return "default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; style-src 'unsafe-inline'; script-src "
        + scripts.stream().map(Script::hash).collect(Collectors.joining(" "));
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
