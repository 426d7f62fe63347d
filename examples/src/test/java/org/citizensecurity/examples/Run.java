package org.citizensecurity.examples;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/** What a program printed and its exit code. */
record Run(int code, String out, String err) {
  static Run of(CommandLine program, Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] texts = new String[arguments.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = arguments[i].toString();
    }
    int code = program.setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute(texts);
    return new Run(code, out.toString(), err.toString());
  }
}
