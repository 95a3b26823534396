package gov.cms.mentorship.local;

import static org.assertj.core.api.Assertions.assertThat;

import gov.cms.mentorship.fixtures.CrowdedProgram;
import gov.cms.mentorship.platform.ChildProcess;
import gov.cms.mentorship.platform.DemoAccounts;
import gov.cms.mentorship.platform.LocalPlatform;
import gov.cms.mentorship.platform.LocalPlatformException;
import gov.cms.mentorship.platform.MailServer;
import gov.cms.mentorship.platform.Ports;
import gov.cms.mentorship.platform.PostgresServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The application is killed in the middle of many mails, and started again. */
@Tag("integration")
class KilledWhileSendingTest {

  private static final String PROGRAM = "hhs-mentoring";
  private static final int MAILS = 500;
  private static final int SOME = 100;
  private static final Duration LONG_ENOUGH = Duration.ofMinutes(4);

  private final LocalPlatform platform = TestRun.platform();
  private final MailServer mail = platform.mail();
  private final int port = Ports.orFree(0);

  private interface Condition {
    boolean holds() throws SQLException;
  }

  @Test
  void afterwardsEveryRecipientHasExactlyOneMail() throws Exception {
    ChildProcess killed = start();
    mail.clear();
    enqueue();
    await(() -> mail.count() >= SOME);
    ProcessHandle.of(killed.pid()).orElseThrow().destroyForcibly();
    killed.awaitEnd();
    assertThat(mail.count()).as("some are still to be sent").isLessThan(MAILS);
    ChildProcess again = start();
    try {
      await(() -> waiting() == 0);
    } finally {
      again.stop();
    }
    Map<String, List<String>> ids = mail.messageIds();
    // What was sent twice has the same id, by which a mail server tells.
    assertThat(ids.values().stream().flatMap(List::stream).distinct()).hasSize(MAILS);
  }

  /** A node that is dead is found out sooner than usual. */
  private ChildProcess start() {
    Map<String, String> settings = new HashMap<>(platform.applicationSettings());
    settings.put("mentorship.events.heartbeat", "1s");
    settings.put("mentorship.events.missed-heartbeats", "4");
    return ApplicationServer.start(
        WorkingCopy.current(), port, TestRun.logs().resolve("killed.log"), List.of(), settings);
  }

  /** Tells so many people that they take part from now on. */
  private void enqueue() throws SQLException {
    try (Connection owner = platform.postgres().connect(PostgresServer.OWNER)) {
      owner.setAutoCommit(false);
      CrowdedProgram.fill(
          owner,
          PROGRAM,
          1,
          MAILS,
          new ListCalls(port, platform).personId(DemoAccounts.COORDINATOR));
      Outbox.tell(owner, PROGRAM, MAILS);
      owner.commit();
    }
  }

  private long waiting() throws SQLException {
    return number("select count(*) from scheduled_tasks where task_name = 'mail'");
  }

  private long number(String query) throws SQLException {
    try (Connection owner = platform.postgres().connect(PostgresServer.OWNER);
        Statement statement = owner.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }

  private static void await(Condition condition) throws SQLException, InterruptedException {
    long end = System.nanoTime() + LONG_ENOUGH.toNanos();
    while (!condition.holds()) {
      if (System.nanoTime() > end) {
        throw new LocalPlatformException("It does not happen");
      }
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }
}
