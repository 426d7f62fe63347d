package org.citizensecurity.examples;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.citizensecurity.io.Input;
import org.citizensecurity.io.mapping.MappingProposal;
import org.citizensecurity.io.mapping.ProposedColumn;
import org.citizensecurity.io.table.WholeTable;
import org.citizensecurity.problem.WithProblems;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what the columns of a table seem to hold, to write a mapping by; nothing is read by it. */
@Command(
    name = "ProposeMapping",
    mixinStandardHelpOptions = true,
    description = "Prints what the columns of a table seem to hold, by their names.")
public final class ProposeMapping implements Callable<Integer> {
  private static final int NOTHING_READ = 2;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "TABLE", description = "a table with a header")
  private Path table = Path.of("");

  /** Runs the program; the exit code is 2 where the table has no header that can be read. */
  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  static CommandLine commandLine() {
    return new CommandLine(new ProposeMapping());
  }

  @Override
  public Integer call() {
    Console console = new Console(spec);
    WithProblems<WholeTable> read = WholeTable.read(Input.of(table));
    console.show(read.problems());
    ImmutableList<String> columns = read.value().header().written();
    if (columns.isEmpty()) {
      return NOTHING_READ;
    }
    ImmutableList<ProposedColumn> proposed = MappingProposal.of(read.value().header());
    proposed.forEach(one -> console.print("%s: %s, confidence %s, since %s"
        .formatted(one.column(), one.part(), one.confidence(), one.reason())));
    columns.stream()
        .filter(column -> proposed.stream().noneMatch(one -> one.column().equals(column)))
        .forEach(column -> console.print(column + ": not known by its name"));
    return 0;
  }
}
