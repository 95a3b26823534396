package gov.cms.mentorship.testing;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Everything that is logged while it is open, stack traces included. */
public final class Logs extends Handler implements AutoCloseable {

  private static final Logger ROOT = Logger.getLogger("");

  private final List<String> lines = new CopyOnWriteArrayList<>();

  private Logs() {
    setLevel(Level.ALL);
    setFormatter(new SimpleFormatter());
  }

  /** Begins to listen. */
  public static Logs open() {
    Logs logs = new Logs();
    ROOT.addHandler(logs);
    return logs;
  }

  /** What was logged so far. */
  public String text() {
    return String.join("\n", lines);
  }

  @Override
  public void publish(LogRecord line) {
    StringWriter text = new StringWriter();
    text.append(line.getLoggerName()).append(": ").append(getFormatter().formatMessage(line));
    if (line.getThrown() != null) {
      line.getThrown().printStackTrace(new PrintWriter(text));
    }
    lines.add(text.toString());
  }

  @Override
  public void flush() {
    // Nothing waits.
  }

  @Override
  public void close() {
    ROOT.removeHandler(this);
  }
}
