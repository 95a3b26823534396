package gov.cms.mentorship.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The statements that the application sends to the database while it is open, with the values that
 * it sends with them, as Hibernate tells them.
 */
public final class Statements extends Handler implements AutoCloseable {

  private static final Logger TEXTS = Logger.getLogger("org.hibernate.SQL");
  private static final Logger VALUES = Logger.getLogger("org.hibernate.orm.jdbc.bind");
  private static final Pattern VALUE =
      Pattern.compile("binding parameter \\((\\d+):[^)]*\\) <- \\[(.*)]", Pattern.DOTALL);
  private static final Pattern PLACE = Pattern.compile("\\?");

  private static final class Sent {
    private final long thread;
    private final String text;
    private final List<String> values = new ArrayList<>();

    private Sent(long thread, String text) {
      this.thread = thread;
      this.text = text;
    }
  }

  private final List<Sent> sent = new CopyOnWriteArrayList<>();
  private final Map<Long, Sent> latest = new ConcurrentHashMap<>();

  private Statements() {
    setLevel(Level.ALL);
  }

  /** Begins to listen. */
  public static Statements open() {
    Statements statements = new Statements();
    for (Logger logger : List.of(TEXTS, VALUES)) {
      logger.setLevel(Level.ALL);
      logger.setUseParentHandlers(false);
      logger.addHandler(statements);
    }
    return statements;
  }

  /** The statements so far that contain a text, as plain SQL with their values. */
  public List<String> containing(String part) {
    return sent.stream()
        .filter(Statements::isComplete)
        .map(Statements::plain)
        .filter(sql -> sql.contains(part))
        .toList();
  }

  /** Whether all its values are known: what a job sends at this moment has yet to say some. */
  private static boolean isComplete(Sent statement) {
    return PLACE.matcher(statement.text).results().count() <= statement.values.size();
  }

  /** How many the work sent that sent one with this text; what runs beside it does not count. */
  public long countWith(String part) {
    Set<Long> threads =
        sent.stream()
            .filter(statement -> statement.text.contains(part))
            .map(statement -> statement.thread)
            .collect(Collectors.toSet());
    return sent.stream().filter(statement -> threads.contains(statement.thread)).count();
  }

  @Override
  public void publish(LogRecord line) {
    String message = String.valueOf(line.getMessage());
    if (line.getLoggerName().equals(TEXTS.getName())) {
      Sent statement = new Sent(line.getLongThreadID(), message);
      latest.put(line.getLongThreadID(), statement);
      sent.add(statement);
    } else {
      Matcher value = VALUE.matcher(message);
      Sent statement = latest.get(line.getLongThreadID());
      if (statement != null && value.matches()) {
        statement.values.add(value.group(2));
      }
    }
  }

  @Override
  public void flush() {
    // Nothing waits.
  }

  @Override
  public void close() {
    for (Logger logger : List.of(TEXTS, VALUES)) {
      logger.removeHandler(this);
      logger.setUseParentHandlers(true);
      logger.setLevel(null);
    }
  }

  /** Each value as a literal without a type, which the database reads as it reads a parameter. */
  private static String plain(Sent statement) {
    StringBuilder plain = new StringBuilder();
    Matcher place = PLACE.matcher(statement.text);
    for (int i = 0; place.find(); i++) {
      String value = statement.values.get(i).replace("'", "''");
      place.appendReplacement(plain, Matcher.quoteReplacement("'" + value + "'"));
    }
    return place.appendTail(plain).toString();
  }
}
