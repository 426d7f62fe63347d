package org.citizensecurity.io.mapping;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.Writer;
import java.util.Currency;
import java.util.Optional;
import org.citizensecurity.actor.ActorRole;
import org.citizensecurity.intervention.InterventionKind;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.json.document.JsonContent;
import org.citizensecurity.io.json.document.JsonFiles;
import org.citizensecurity.io.json.document.JsonRecord;
import org.citizensecurity.io.json.document.JsonShape;
import org.citizensecurity.io.record.RecordSource;
import org.citizensecurity.money.AmountBasis;
import org.citizensecurity.place.Country;
import org.citizensecurity.problem.ProblemCode;
import org.citizensecurity.problem.ProblemCollector;
import org.citizensecurity.problem.RowCount;
import org.citizensecurity.problem.Severity;
import org.citizensecurity.problem.WithProblems;
import org.citizensecurity.text.LocalizedText;

/**
 * A mapping as a JSON document. Only {@code id} is needed; {@code title} and {@code description} have a
 * column for each language.
 *
 * <pre>
 * {
 *   "format": "citizen-security-mapping/1",
 *   "id": "CODIGO", "title": {"es": "PROYECTO"}, "start": "INICIO", "end": "FIN",
 *   "countries": "PAIS", "fixed_countries": ["CO"], "kind": "PROJECT",
 *   "delimiter": "|", "decimal_comma": true, "date_order": "DAY_FIRST",
 *   "actors": [{"role": "FUNDING", "column": "FUENTE"}, {"role": "ACCOUNTABLE", "fixed": "APC"}],
 *   "amounts": [{"column": "2012", "unit": "THOUSANDS", "currency": "USD", "basis": "COMMITMENT",
 *     "date": "2012"}, {"column": "VALOR", "currency_column": "MONEDA", "basis_column": "TIPO",
 *     "date_column": "FECHA"}],
 *   "basis_codes": [{"text": "C", "basis": "COMMITMENT"}]
 * }
 * </pre>
 */
public final class MappingJson {
  private static final String ACTORS = "actors";
  private static final String AMOUNTS = "amounts";
  private static final String BASIS_CODES = "basis_codes";
  private static final String COLUMN = "column";
  private static final String BASIS = "basis";
  private static final JsonShape SHAPE = new JsonShape(
      "citizen-security-mapping/1",
      ImmutableList.of(
          "id",
          "kind",
          "title",
          "description",
          "start",
          "end",
          "countries",
          "fixed_countries",
          "delimiter",
          "decimal_comma",
          "date_order"),
      ImmutableList.of(ACTORS, AMOUNTS, BASIS_CODES),
      true);

  private MappingJson() {}

  /** Reads a mapping; empty where any part of it is wrong, which is a problem with its place. */
  public static WithProblems<Optional<ColumnMapping>> read(Input input) {
    ProblemCollector problems = new ProblemCollector();
    Content content = new Content();
    JsonFiles.read(input, SHAPE, content, problems);
    boolean whole = content.whole && problems.count() == 0;
    if (!whole
        && problems.problems().samples().stream()
            .noneMatch(problem -> problem.severity() == Severity.FILE_REJECTED)) {
      problems.add(input.rejected(ProblemCode.INVALID_VALUE, "", "a mapping without any problem"));
    }
    return new WithProblems<>(
        whole ? content.mapping : Optional.empty(),
        problems.problems(),
        new RowCount(whole ? 1 : 0, whole ? 0 : 1));
  }

  /** Writes a mapping to {@code writer}, which stays open. */
  public static void write(ColumnMapping mapping, Writer writer) throws IOException {
    JsonFiles.write(writer, SHAPE, sink -> {
      sink.text("id", mapping.id());
      sink.code("kind", mapping.kind());
      sink.texts("title", LocalizedText.from(mapping.titles()));
      sink.texts("description", LocalizedText.from(mapping.descriptions()));
      sink.text("start", mapping.start());
      sink.text("end", mapping.end());
      sink.text("countries", mapping.countries());
      sink.values("fixed_countries", mapping.fixedCountries().stream().map(Country::alpha2));
      sink.text("delimiter", mapping.delimiter());
      sink.yesNo("decimal_comma", mapping.decimalComma());
      sink.text("date_order", mapping.dateOrder().code());
      sink.items(ACTORS, mapping.actors(), (actor, item) -> {
        item.text("role", actor.role().code());
        item.text(COLUMN, actor.column());
        item.text("fixed", actor.fixed());
      });
      sink.items(AMOUNTS, mapping.amounts(), (amount, item) -> {
        item.text(COLUMN, amount.column());
        item.text("unit", amount.unit().code());
        item.text("currency", amount.currency());
        item.text("currency_column", amount.currencyColumn());
        item.code(BASIS, amount.basis());
        item.text("basis_column", amount.basisColumn());
        item.text("date", amount.date());
        item.text("date_column", amount.dateColumn());
      });
      sink.items(BASIS_CODES, mapping.basisCodes().entrySet(), (code, item) -> {
        item.text("text", code.getKey());
        item.text(BASIS, code.getValue().code());
      });
    });
  }

  private static final class Content implements JsonContent {
    private final ImmutableList.Builder<ActorColumn> actors = ImmutableList.builder();
    private final ImmutableList.Builder<AmountColumn> amounts = ImmutableList.builder();
    private final ImmutableMap.Builder<String, AmountBasis> codes = ImmutableMap.builder();
    private Optional<ColumnMapping> mapping = Optional.empty();
    private boolean whole = true;

    @Override
    public void add(String list, JsonRecord json) {
      switch (list) {
        case ACTORS -> keep(actor(json)).ifPresent(actors::add);
        case AMOUNTS -> keep(amount(json)).ifPresent(amounts::add);
        default -> {
          Optional<String> text = json.needed("text").text();
          Optional<AmountBasis> basis = json.needed(BASIS).code(AmountBasis.CODES);
          keep(basis).ifPresent(known -> text.ifPresent(code -> codes.put(code, known)));
        }
      }
      json.reportRest();
    }

    @Override
    public void reject() {
      whole = false;
    }

    @Override
    public void values(JsonRecord json) {
      Optional<String> id = json.needed("id").text();
      ColumnMapping.Builder builder = ColumnMapping.builder()
          .kind(json.field("kind").code(InterventionKind.CODES))
          .titles(json.texts("title").byLanguage())
          .descriptions(json.texts("description").byLanguage())
          .start(json.field("start").text())
          .end(json.field("end").text())
          .countries(json.field("countries").text())
          .fixedCountries(json.values("fixed_countries").stream()
              .flatMap(value -> value.country().stream())
              .collect(ImmutableSet.toImmutableSet()))
          .delimiter(Optional.of(json.raw("delimiter")).filter(sign -> !sign.isEmpty()))
          .decimalComma(json.field("decimal_comma").yesNo().orElse(false))
          .dateOrder(json.field("date_order").code(DateOrder.CODES).orElse(DateOrder.YEAR_FIRST))
          .actors(actors.build())
          .amounts(amounts.build());
      mapping = json.entry()
          .finish(() ->
              builder.id(id.orElseThrow()).basisCodes(codes.buildOrThrow()).build());
      json.reportRest();
    }

    private static Optional<ActorColumn> actor(RecordSource json) {
      Optional<ActorRole> role = json.needed("role").code(ActorRole.CODES);
      Optional<String> column = json.field(COLUMN).text();
      Optional<String> fixed = json.field("fixed").text();
      return json.entry().finish(() -> new ActorColumn(role.orElseThrow(), column, fixed));
    }

    private static Optional<AmountColumn> amount(RecordSource json) {
      Optional<String> column = json.needed(COLUMN).text();
      Optional<Currency> currency = json.field("currency").currency();
      AmountColumn.Builder builder = AmountColumn.builder()
          .unit(json.field("unit").code(AmountUnit.CODES).orElse(AmountUnit.UNITS))
          .currency(currency)
          .currencyColumn(json.field("currency_column").text())
          .basis(json.field(BASIS).code(AmountBasis.CODES))
          .basisColumn(json.field("basis_column").text())
          .date(json.field("date").date())
          .dateColumn(json.field("date_column").text());
      return json.entry().finish(() -> builder.column(column.orElseThrow()).build());
    }

    private <T> Optional<T> keep(Optional<T> read) {
      whole &= read.isPresent();
      return read;
    }
  }
}
