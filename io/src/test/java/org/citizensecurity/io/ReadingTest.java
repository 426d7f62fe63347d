package org.citizensecurity.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.citizensecurity.intervention.Flow;
import org.citizensecurity.intervention.Intervention;
import org.citizensecurity.intervention.InterventionId;
import org.citizensecurity.io.csv.RefusedFiles;
import org.citizensecurity.portfolio.Portfolio;
import org.citizensecurity.portfolio.PortfolioAssembler;
import org.citizensecurity.problem.ProblemCollector;
import org.citizensecurity.problem.RowCount;
import org.citizensecurity.problem.WithProblems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingTest {
  private static final Input INTERVENTIONS = Input.of("a.csv", """
      ID,Title_es,start
      a,"Ley, primera",2012
      b,Plan,20x2
      a,Otra,2013
      ,Sin nombre,2014
      c,x,y,z
      """);
  private static final Input FLOWS = Input.of("zip!/f.csv", """
      intervention,basis,amount,currency
      a,COMMITMENT,1,USD
      b,COMMITMENT,2,USD
      c,COMMITMENT,3,USD
      """);

  @TempDir
  private Path folder;

  @Test
  void visitorIsShownEveryPart() {
    WithProblems<Seen> shown = PortfolioReader.standard()
        .show(ImmutableList.of(FLOWS, INTERVENTIONS), new Seen(new ArrayList<>()));
    // Without memory nothing is known to be a duplicate or without its intervention.
    assertThat(shown.value().parts).containsExactly("a", "b", "a", "a 1 USD", "b 2 USD", "c 3 USD");
    assertThat(shown.rows()).isEqualTo(new RowCount(6, 2));
  }

  @Test
  void refusedRowsAreWrittenAsTheyAreAndCanBeReadAfterRepair() throws IOException {
    ProblemCollector problems = new ProblemCollector();
    PortfolioAssembler parts = new PortfolioAssembler(problems);
    try (RefusedFiles refused = new RefusedFiles(folder)) {
      Reading reading = Reading.into(parts, problems).handingRefusedTo(refused);
      PortfolioReader.standard().readAll(ImmutableList.of(INTERVENTIONS, FLOWS), reading);
      assertThat(reading.rows()).isEqualTo(parts.assemble().rows()).isEqualTo(new RowCount(4, 4));
    }
    assertThat(folder.resolve("rejected-a.csv"))
        .hasContent(
            "ID,Title_es,start\nc,x,y,z\n".replace("c,x", "a,Otra,2013\n,Sin nombre,2014\nc,x"));
    assertThat(folder.resolve("rejected-zip-f.csv"))
        .hasContent("intervention,basis,amount,currency\nc,COMMITMENT,3,USD\n");
    Path repaired = folder.resolve("rejected-a.csv");
    Files.writeString(
        repaired,
        Files.readString(repaired).replace("a,Otra", "d,Otra").replace("\n,Sin", "\ne,Sin"));
    assertThat(PortfolioReader.standard().read(repaired).value().interventions())
        .hasSize(2);
  }

  @Test
  void nothingIsWrittenWhereNothingIsRefused() throws IOException {
    try (RefusedFiles refused = new RefusedFiles(folder.resolve("none"))) {
      assertThat(refused).isNotNull();
    }
    assertThat(folder.resolve("none")).doesNotExist();
  }

  @Test
  void listenerIsToldOfBytesRowsAndProblems() {
    List<Progress> told = new ArrayList<>();
    StringBuilder table = new StringBuilder("id,title,start\n");
    for (int i = 0; i < 60_000; i++) {
      table
          .append(i)
          .append(",Seguridad ciudadana y convivencia,")
          .append(i == 7 ? "x" : "2012")
          .append('\n');
    }
    ProblemCollector problems = new ProblemCollector();
    PortfolioAssembler parts = new PortfolioAssembler(problems);
    Input input = Input.of("big.csv", table.toString());
    PortfolioReader.standard()
        .readAll(ImmutableList.of(input), Reading.into(parts, problems).heardBy(told::add));
    assertThat(told).hasSizeBetween(3, 6);
    assertThat(told).isSortedAccordingTo(Comparator.comparingLong(Progress::bytes));
    Progress last = told.get(told.size() - 1);
    assertThat(last.bytes()).isEqualTo(table.length());
    assertThat(last.size()).hasValue(table.length());
    assertThat(last.rows()).isEqualTo(60_000);
    assertThat(last.problems()).isEqualTo(1);
  }

  private record Seen(List<String> parts) implements PartVisitor {
    @Override
    public void visit(Intervention intervention) {
      parts.add(intervention.id().value());
    }

    @Override
    public void visit(InterventionId owner, Flow flow) {
      parts.add(owner.value() + " " + flow.money());
    }
  }

  @Test
  void nothingToReadIsAnEmptyPortfolio() {
    assertThat(PortfolioReader.standard().readAll(ImmutableList.of()).value())
        .isEqualTo(Portfolio.empty());
  }
}
