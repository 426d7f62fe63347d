package org.citizensecurity.io.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.ByteSource;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.PartReader;
import org.citizensecurity.io.PortfolioReader;
import org.citizensecurity.io.codebook.CodebookFiles;
import org.citizensecurity.io.coding.CodingCsv;
import org.citizensecurity.io.flow.PivotReader;
import org.citizensecurity.io.flow.UsAidReader;
import org.citizensecurity.io.mapping.MappingJson;
import org.citizensecurity.io.packed.Workbooks;
import org.citizensecurity.io.price.DeflatorsReader;
import org.citizensecurity.io.price.ExchangeRatesReader;
import org.citizensecurity.io.table.WholeTable;
import org.citizensecurity.money.AmountBasis;
import org.citizensecurity.money.DeflatorKind;
import org.citizensecurity.problem.WithProblems;

/** One input of each kind that is read without rejecting a row, and its reader. */
enum Specimen {
  INTERVENTIONS("../golden/interventions.csv", Specimen::portfolio),
  FLOWS("../golden/flows.csv", Specimen::ofInterventions),
  ACTORS("../golden/actors.csv", Specimen::portfolio),
  SOURCES("../golden/sources.csv", Specimen::portfolio),
  EVALUATIONS("../golden/evaluations.csv", Specimen::ofInterventions),
  BUDGETS("../golden/budgets.csv", Specimen::ofInterventions),
  SITES("../golden/sites.csv", Specimen::ofInterventions),
  PORTFOLIO_JSON("../golden/portfolio.json", Specimen::portfolio),
  PORTFOLIO_NDJSON("lines.ndjson", Specimen::portfolio),
  IATI_2("iati-2.xml", Specimen::portfolio),
  IATI_1("iati-1.xml", Specimen::portfolio),
  IATI_TABLE("datastore.csv", Specimen::portfolio),
  CRS("crs.txt", Specimen::portfolio),
  ZIP("../golden/interventions.csv", Specimen::portfolio) {
    @Override
    byte[] bytes() {
      return Workbooks.zip(Map.of("interventions.csv", new String(super.bytes(), UTF_8)));
    }
  },
  WORKBOOK("", Specimen::portfolio) {
    @Override
    byte[] bytes() {
      return Workbooks.of(Workbooks.row(1, "id", "title_es", "countries", "start")
          + Workbooks.row(2, "a-1", "Ley Antimaras, la primera", "SV", "2003-10")
          + Workbooks.row(3, "a-2", "Política de seguridad", "HN;GT"));
    }
  },
  MAPPED("mapped.csv", input -> mapped().read(input)),
  MAPPING("mapping.json", MappingJson::read),
  CODINGS("coding.csv", CodingCsv::read),
  CODEBOOK("codebook.json", CodebookFiles::read),
  PIVOT("pivot.csv", PivotReader.millionsOfDollars(2013, AmountBasis.DISBURSEMENT)::read),
  US_AID("us-aid.csv", UsAidReader::read),
  DAC_RATES("dac-rates.csv", ExchangeRatesReader::read),
  IMF_RATES("imf-rates.csv", ExchangeRatesReader::read),
  DAC_DEFLATORS("dac-deflators.csv", input -> DeflatorsReader.read(input, DeflatorKind.DAC)),
  WORLD_BANK_DEFLATORS(
      "world-bank-deflators.csv", input -> DeflatorsReader.read(input, DeflatorKind.GDP)),
  ANY_TABLE("mapped.csv", WholeTable::read);

  private static final String FOLDER = "/org/citizensecurity/io/specimens/";

  private final String resource;

  @SuppressWarnings("ImmutableEnumChecker") // method references without state
  private final Function<Input, WithProblems<?>> reader;

  Specimen(String resource, Function<Input, WithProblems<?>> reader) {
    this.resource = resource;
    this.reader = reader;
  }

  private static WithProblems<?> portfolio(Input input) {
    return PortfolioReader.standard().read(input);
  }

  private static WithProblems<?> ofInterventions(Input input) {
    return PortfolioReader.standard().read(Input.of(url("../golden/interventions.csv")), input);
  }

  private static PartReader mapped() {
    return MappingJson.read(Input.of(url("mapping.json"))).value().orElseThrow().reader();
  }

  private static URL url(String name) {
    String path =
        name.startsWith("../") ? "/org/citizensecurity/io" + name.substring(2) : FOLDER + name;
    return Objects.requireNonNull(Specimen.class.getResource(path), path);
  }

  /** Whether one wrong part makes all of it useless. */
  boolean isAllOrNothing() {
    return this == MAPPING || this == CODEBOOK;
  }

  byte[] bytes() {
    try {
      return Resources.toByteArray(url(resource));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  WithProblems<?> read(byte[] bytes) {
    return read(new Input("specimen", ByteSource.wrap(bytes)));
  }

  WithProblems<?> read(Input input) {
    return reader.apply(input);
  }
}
