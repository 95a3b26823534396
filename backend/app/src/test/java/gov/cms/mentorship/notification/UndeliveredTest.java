package gov.cms.mentorship.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import gov.cms.mentorship.platform.MailServer;
import gov.cms.mentorship.program.OwnProgram;
import gov.cms.mentorship.shared.actor.Actor;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.mailbox.MailboxConfig;
import gov.cms.mentorship.shared.mailbox.Mailboxes;
import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.Database;
import gov.cms.mentorship.testing.GivenUp;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.LocalMailbox;
import gov.cms.mentorship.testing.Participants;
import gov.cms.mentorship.testing.Participants.Participant;
import gov.cms.mentorship.testing.TestPerson;
import gov.cms.mentorship.testing.TestPlatform;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The support team sees what could not be delivered, and puts it right. */
@IntegrationTest
class UndeliveredTest {

  private static final int GROUP = 5;
  private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);
  private static final String MESSAGES = "/undelivered-messages?program=";
  private static final String ADDRESSES = "/undeliverable-addresses?limit=200";

  @Inject OwnProgram ownProgram;
  @Inject Mailboxes mailboxes;
  @Inject UndeliverableAddresses addresses;
  @Inject Actors actors;

  private final MailServer server = TestPlatform.platform().mail();
  private final Api coordinator = Api.as(TestPerson.coordinator());
  private final String returns = "returns-%s@tests.example".formatted(UUID.randomUUID());
  private String program;
  private Participant person;

  @BeforeEach
  void somebodyIsTold() {
    program = ownProgram.add(GROUP);
    person = Participants.aMentor().in(program).active();
    await().atMost(LONG_ENOUGH).until(() -> mails() > 0);
  }

  @Test
  void whatWasGivenUpIsListedAndSentAgainOnce() {
    UUID id = GivenUp.mail(program, person.personId());
    coordinator
        .get(MESSAGES + program)
        .then()
        .body("items.id", contains(id.toString()))
        .body("items.recipient", contains("PERSON"))
        .body("items.person.name", contains(person.person().name()))
        .body("items.error", contains("ConnectException"));
    String again = "/undelivered-messages/" + id + "/sending";
    coordinator.request().put(again).then().statusCode(204);
    coordinator.request().put(again).then().statusCode(404);
    coordinator.get(MESSAGES + program).then().body("items", empty());
    await().atMost(LONG_ENOUGH).until(() -> waiting(id) == 0);
    coordinator.get(MESSAGES + program).then().body("items", empty());
  }

  @Test
  void anAddressThatIsRefusedForGoodGetsNoMailAndBecomesATaskUntilItIsPutRight() {
    report(person.person().email(), "failed", "5.1.1", messageId());
    coordinator.get(ADDRESSES).then().body("items.email", hasItem(email()));
    coordinator
        .get("/me/tasks?program=" + program)
        .then()
        .body("items.kind", contains("FIX_ADDRESS"))
        .body("items.person.name", contains(person.person().name()));
    long before = mails();
    Participants.aMentee().is(person.person()).in(program).active();
    await()
        .atMost(LONG_ENOUGH)
        .untilAsserted(() ->
            person
                .api()
                .get("/me/notifications")
                .then()
                .body("items.page", hasItem("/home"))
                .body("total", greaterThan(1)));
    assertThat(mails()).isEqualTo(before);
    String id =
        coordinator.get(ADDRESSES).path("items.find { it.email == '%s' }.id".formatted(email()));
    coordinator.request().delete("/undeliverable-addresses/" + id).then().statusCode(204);
    coordinator.get(ADDRESSES).then().body("items.email", not(hasItem(email())));
    coordinator.get("/me/tasks?program=" + program).then().body("items", empty());
  }

  @ParameterizedTest
  @CsvSource({
    "delayed, 4.4.1",
    "failed, 4.2.2",
    "delivered, 2.0.0",
    "relayed, 2.0.0",
    "failed, ''",
    "'', 5.1.1"
  })
  void whatMayPassMarksNobody(String action, String status) {
    report(person.person().email(), action, status, messageId());
    coordinator.get(ADDRESSES).then().body("items.email", not(hasItem(email())));
  }

  @Test
  void aReportThatSomebodyMadeUpMarksNobody() {
    report(person.person().email(), "failed", "5.1.1", "<made-up@elsewhere.example>");
    TestPerson other = TestPerson.participant("Otto");
    Api.as(other).personId();
    report(other.email(), "failed", "5.1.1", messageId());
    coordinator
        .get(ADDRESSES)
        .then()
        .body("items.email", not(hasItem(email())))
        .body("items.email", not(hasItem(other.email().toLowerCase(Locale.ROOT))));
  }

  @Test
  void whoHasAnotherAddressByNowGetsMailAgain() {
    report(person.person().email(), "failed", "5.1.1", messageId());
    Database.update(
        "update person set email = ? where id = ?",
        "new-" + person.person().email(),
        person.personId());
    coordinator.get(ADDRESSES).then().body("items.email", not(hasItem(email())));
    coordinator.get("/me/tasks?program=" + program).then().body("items", empty());
  }

  /** A mail server reports what became of a mail (RFC 3464). */
  private void report(String recipient, String action, String status, String original) {
    server.deliver(
        returns,
        """
        From: Mail Delivery System <mailer-daemon@mx.example>
        To: %1$s
        Subject: Undelivered Mail Returned to Sender
        Auto-Submitted: auto-replied
        MIME-Version: 1.0
        Content-Type: multipart/report; report-type=delivery-status; boundary="b"

        --b
        Content-Type: text/plain; charset=utf-8

        It could not be delivered.
        --b
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example

        Final-Recipient: rfc822; %2$s
        Action: %3$s
        Status: %4$s

        --b
        Content-Type: text/rfc822-headers

        From: no-reply@cms.example
        Message-ID: %5$s

        --b--
        """
            .formatted(returns, recipient, action, status, original)
            .replace("\n", "\r\n"));
    MailboxConfig mailbox = LocalMailbox.of(returns);
    ReadReturns reader = new ReadReturns(new Returns(mailbox), mailboxes, addresses);
    actors.as(new Actor.Job("read-returns"), reader::run);
  }

  private record Returns(MailboxConfig box) implements ReturnsConfig {
    @Override
    public Duration every() {
      return Duration.ofMinutes(1);
    }

    @Override
    public Optional<List<MailboxConfig>> mailboxes() {
      return Optional.of(List.of(box));
    }
  }

  private String messageId() {
    return server
        .header(server.messages(person.person().email()).getFirst(), "Message-ID")
        .getFirst();
  }

  private String email() {
    return person.person().email().toLowerCase(Locale.ROOT);
  }

  private long mails() {
    return server.messages(person.person().email()).size();
  }

  private static long waiting(UUID id) {
    return Database.count("select count(*) from event_delivery_failure where id = ?", id);
  }
}
