package gov.cms.mentorship.local;

import gov.cms.mentorship.fixtures.CrowdedProgram;
import gov.cms.mentorship.platform.DemoAccounts;
import gov.cms.mentorship.platform.LocalPlatform;
import gov.cms.mentorship.platform.LocalPlatformException;
import gov.cms.mentorship.platform.PostgresServer;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Measures how fast mails leave through the outbox, against the same number of mails of the same
 * size that are handed to the same mail server by nothing but SMTP, and how long a look for due
 * timers takes. Prints figures and asserts nothing.
 */
public final class NotificationsBenchmark {

  private static final String PROGRAM = "cms-isso";
  private static final int PAIRS = 2_000;
  private static final int MAILS = 2_000;
  private static final int CONNECTIONS = 8;

  /** Until the compiler has seen enough of the way of a mail. */
  private static final int WARM_UP = 4;

  private static final int ROUNDS = WARM_UP + 5;
  private static final List<Integer> TIMERS = List.of(10_000, 100_000);
  private static final int DUE = 200;
  private static final int LOOKS = 200;
  private static final Duration LIMIT = Duration.ofMinutes(10);
  private static final double LEAST_RATIO = 0.7;
  private static final double LONGEST_LOOK = 20;

  private final LocalPlatform platform;

  private NotificationsBenchmark(LocalPlatform platform) {
    this.platform = platform;
  }

  /** Prints the figures. */
  public static void main(String[] arguments) {
    Benchmark.main(
        "notifications",
        (platform, application, calls, logs) -> new NotificationsBenchmark(platform).run(calls));
  }

  private void run(ListCalls calls) throws SQLException, MessagingException, InterruptedException {
    try (Connection owner = platform.postgres().connect(PostgresServer.OWNER)) {
      owner.setAutoCommit(false);
      CrowdedProgram.fill(owner, PROGRAM, 1, PAIRS, calls.personId(DemoAccounts.COORDINATOR));
      owner.commit();
      mails(owner);
      timers(owner);
    }
  }

  private void mails(Connection owner)
      throws SQLException, MessagingException, InterruptedException {
    System.out.printf(
        Locale.ROOT,
        "%n%,d mails at a time; the first %d rounds warm up%n%-8s %16s %16s %8s%n",
        MAILS,
        WARM_UP,
        "round",
        "SMTP, mails/s",
        "outbox, mails/s",
        "ratio");
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      double raw = perSecond(this::sendRaw);
      double outbox = perSecond(() -> tell(owner));
      System.out.printf(
          Locale.ROOT, "%-8d %16.0f %16.0f %8.2f%n", round, raw, outbox, outbox / raw);
      if (round >= WARM_UP) {
        ratios.add(outbox / raw);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "median ratio %.2f; aim at least %.1f. SMTP: %d connections that stay open, nothing else.%n",
        median(ratios),
        LEAST_RATIO,
        CONNECTIONS);
  }

  /** Something that makes so many mails arrive. */
  private interface Sending {
    void send() throws SQLException, MessagingException, InterruptedException;
  }

  private double perSecond(Sending sending)
      throws SQLException, MessagingException, InterruptedException {
    platform.mail().clear();
    long begin = System.nanoTime();
    sending.send();
    long end = begin + LIMIT.toNanos();
    while (platform.mail().count() < MAILS) {
      if (System.nanoTime() > end) {
        throw new LocalPlatformException("Not all mails arrive");
      }
      TimeUnit.MILLISECONDS.sleep(5);
    }
    return MAILS / ((System.nanoTime() - begin) / 1e9);
  }

  private static void tell(Connection owner) throws SQLException {
    Outbox.tell(owner, PROGRAM, MAILS);
    owner.commit();
  }

  private void sendRaw() throws InterruptedException, MessagingException {
    Properties properties = new Properties();
    properties.setProperty("mail.smtp.host", "127.0.0.1");
    properties.setProperty("mail.smtp.port", Integer.toString(platform.mail().smtpPort()));
    Session session = Session.getInstance(properties);
    try (ExecutorService senders = Executors.newFixedThreadPool(CONNECTIONS)) {
      for (int i = 0; i < CONNECTIONS; i++) {
        int first = i;
        senders.submit(() -> {
          try (Transport transport = session.getTransport("smtp")) {
            transport.connect();
            for (int mail = first; mail < MAILS; mail += CONNECTIONS) {
              Message message = message(session, mail);
              transport.sendMessage(message, message.getAllRecipients());
            }
          }
          return null;
        });
      }
    }
  }

  private static Message message(Session session, int number) throws MessagingException {
    MimeMessage message = new MimeMessage(session);
    message.setFrom(new InternetAddress("no-reply@cms.example"));
    message.setRecipient(
        Message.RecipientType.TO, new InternetAddress("raw-%d@cms.example".formatted(number)));
    message.setSubject("Welcome to the program");
    MimeBodyPart plain = new MimeBodyPart();
    plain.setText("Hello, you take part from now on. ".repeat(15), "UTF-8");
    MimeBodyPart html = new MimeBodyPart();
    html.setText("<p>Hello, you take part from now on.</p> ".repeat(20), "UTF-8", "html");
    message.setContent(new MimeMultipart("alternative", plain, html));
    message.saveChanges();
    return message;
  }

  private static void timers(Connection owner) throws SQLException {
    System.out.printf("%n%-24s %14s %10s%n", "timers that wait", "due scan, ms", "growth");
    double before = 0;
    int from = 1;
    for (int many : TIMERS) {
      fill(owner, from, many);
      from = many + 1;
      double look = look(owner);
      System.out.printf(
          Locale.ROOT,
          "%,-24d %14.2f %10s%n",
          many,
          look,
          before == 0 ? "" : "%.2f".formatted(look / before));
      before = look;
    }
    System.out.printf(
        Locale.ROOT,
        "p95 of %d looks for the first %d that are due; aim below %.0f ms.%n",
        LOOKS,
        DUE,
        LONGEST_LOOK);
  }

  /**
   * One in fifty is due; the application's own look is not in the way, since it is not committed.
   */
  private static void fill(Connection owner, int from, int to) throws SQLException {
    try (Statement statement = owner.createStatement()) {
      statement.execute(
          """
          insert into timer (kind, subject_id, step, program, started_at, business_days, due_at)
          select 'benchmark', uuidv7(), 1, '%s', timestamptz '2000-01-03 00:00Z', 3,
                 timestamptz '2000-01-03 00:00Z' + (case when i %% 50 = 0 then -1 else 1 end) * make_interval(secs => i)
          from generate_series(%d, %d) i\
          """
              .formatted(PROGRAM, from, to));
      statement.execute("analyze timer");
    }
  }

  private static double look(Connection owner) throws SQLException {
    List<Double> millis = new ArrayList<>();
    try (PreparedStatement due =
        owner.prepareStatement(
            "select kind, subject_id, step from timer where due_at <= '2000-01-03 00:00Z' order by due_at limit "
                + DUE)) {
      for (int i = 0; i < 2 * LOOKS; i++) {
        long begin = System.nanoTime();
        due.executeQuery().close();
        if (i >= LOOKS) {
          millis.add((System.nanoTime() - begin) / 1e6);
        }
      }
    }
    double[] sorted = millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return sorted[(int) (sorted.length * 0.95)];
  }

  private static double median(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
