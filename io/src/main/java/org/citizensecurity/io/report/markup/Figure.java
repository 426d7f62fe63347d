package org.citizensecurity.io.report.markup;

/**
 * A picture with its caption, its key and, folded, the table of what it shows.
 *
 * @param id unique in the page
 * @param title what is shown
 * @param note what a reader has to know
 * @param chart the picture
 * @param key what the marks mean; may be empty
 * @param table the same figures as text
 */
public record Figure(
    String id, String title, Html note, ChartSpec chart, Html key, HtmlTable table) {

  /** The figure; {@code withoutScripts} is shown where the picture cannot be drawn. */
  public Html html(String tableLabel, String withoutScripts) {
    return Html.of(
        """
        <figure>
        <figcaption><strong>{}</strong> <span>{}</span></figcaption>
        <div class="chart" id="{}" role="img" aria-label="{}" data-without-scripts="{}"></div>
        <script type="application/json" id="{}-spec">{}</script>
        {}<details><summary>{}</summary>
        {}</details>
        </figure>
        """,
        title,
        note,
        id,
        title,
        withoutScripts,
        id,
        chart.html(),
        key,
        tableLabel,
        table.html());
  }
}
