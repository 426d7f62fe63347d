package org.citizensecurity.examples;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Says in one line that the results could not be written; readers turn what they cannot read into
 * problems, so any {@link IOException} that is left comes from writing.
 *
 * @param target where the results should go, asked for after the arguments were parsed
 */
record WriteFailure(Supplier<Path> target) implements IExecutionExceptionHandler {
  private static final int NOTHING_WRITTEN = 2;

  @Override
  public int handleExecutionException(Exception thrown, CommandLine program, ParseResult arguments)
      throws Exception {
    if (!(thrown instanceof IOException failure)) {
      throw thrown;
    }
    program.getErr().println("cannot write '%s': %s".formatted(target.get(), reason(failure)));
    program.getErr().flush();
    return NOTHING_WRITTEN;
  }

  private static String reason(IOException failure) {
    if (failure instanceof FileSystemException known && known.getReason() != null) {
      return known.getReason();
    }
    if (failure instanceof FileAlreadyExistsException) {
      return "it is a file, expected a folder";
    }
    if (failure instanceof NoSuchFileException) {
      return "there is no such folder";
    }
    if (failure instanceof AccessDeniedException) {
      return "permission denied";
    }
    return String.valueOf(failure.getMessage());
  }
}
