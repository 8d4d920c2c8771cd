package org.yanbao.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;

/**
 * What a command line printed and how it ended.
 *
 * @param code its exit code
 * @param out its standard output
 * @param err its standard error
 */
public record CommandLineRun(int code, String out, String err) {

  /** Runs a command line in this process. */
  public static CommandLineRun of(Object... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] text = Arrays.stream(words).map(Object::toString).toArray(String[]::new);
    int code = Main.run(text, new PrintWriter(out, true), new PrintWriter(err, true));
    return new CommandLineRun(code, out.toString(), err.toString());
  }
}
