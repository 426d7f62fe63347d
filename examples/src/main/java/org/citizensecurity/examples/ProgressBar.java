package org.citizensecurity.examples;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.util.Locale;
import org.citizensecurity.io.Progress;
import org.citizensecurity.io.ReadingListener;

/** Shows on a terminal how far a reading is, in one line that is written over. */
final class ProgressBar implements ReadingListener {
  private static final int WIDTH = 30;
  private static final double MEGABYTE = 1 << 20;

  private final PrintWriter terminal;
  private int shown;

  ProgressBar(PrintWriter terminal) {
    this.terminal = terminal;
  }

  /** A bar on the terminal; silent where the output goes to a file or another program. */
  static ReadingListener onTerminal(PrintWriter terminal) {
    return isTerminal() ? new ProgressBar(terminal) : ReadingListener.NONE;
  }

  @Override
  public void reached(Progress progress) {
    String line = line(progress);
    terminal.print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
    terminal.flush();
    shown = line.length();
    if (isWhole(progress)) {
      terminal.println();
      shown = 0;
    }
  }

  private static boolean isWhole(Progress progress) {
    return progress.size().isPresent() && progress.bytes() >= progress.size().getAsLong();
  }

  private static String line(Progress progress) {
    String bar =
        progress.size().isPresent() ? bar(progress.bytes(), progress.size().getAsLong()) + " " : "";
    return String.format(
        Locale.ROOT,
        "%s%s %.1f MB, %d rows, %d problems",
        bar,
        progress.input(),
        progress.bytes() / MEGABYTE,
        progress.rows(),
        progress.problems());
  }

  private static String bar(long bytes, long size) {
    int full = size == 0 ? WIDTH : (int) Math.min(WIDTH, WIDTH * bytes / size);
    return "[%s%s]".formatted("#".repeat(full), " ".repeat(WIDTH - full));
  }

  /** From JDK 22 on there is a console in a pipe as well, which can be asked. */
  @SuppressWarnings("SystemConsoleNull")
  private static boolean isTerminal() {
    java.io.Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (IllegalAccessException | InvocationTargetException e) {
      return false;
    }
  }
}
