package org.citizensecurity.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.citizensecurity.classification.Codebook;
import org.citizensecurity.io.codebook.CodebookFiles;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the standard codebook, or an extension of it without changes yet, to start one's own. */
@Command(
    name = "WriteCodebook",
    mixinStandardHelpOptions = true,
    description = "Writes the standard codebook, to look at or to edit.")
public final class WriteCodebook implements Callable<Integer> {
  private static final int NOTHING_WRITTEN = 2;

  @Spec
  private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--extension",
      paramLabel = "VERSION",
      description =
          "writes tables for changes to the standard codebook, under a version of your own")
  private Optional<String> extension = Optional.empty();

  @Parameters(index = "0", paramLabel = "PATH", description = "a new folder, or a new .json")
  private Path path = Path.of("");

  /** Runs the program; the exit code is 2 where nothing can be written. */
  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  static CommandLine commandLine() {
    WriteCodebook program = new WriteCodebook();
    return new CommandLine(program)
        .setExecutionExceptionHandler(new WriteFailure(() -> program.path));
  }

  @Override
  public Integer call() throws IOException {
    Console console = new Console(spec);
    if (Files.exists(path)) {
      console.error("'%s' is there already, expected a new folder or file".formatted(path));
      return NOTHING_WRITTEN;
    }
    Codebook standard = Codebook.standard();
    if (extension.isPresent()) {
      CodebookFiles.writeExtension(standard.toBuilder().version(extension.get()).build(), path);
      console.print("extension %s of %s written to %s".formatted(extension.get(), standard, path));
    } else {
      CodebookFiles.write(standard, path);
      console.print("%s written to %s".formatted(standard, path));
    }
    return 0;
  }
}
