package gov.cms.mentorship.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import gov.cms.mentorship.matchrequest.MatchRequestReceived;
import gov.cms.mentorship.platform.LocalMail;
import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.Database;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Pairs;
import gov.cms.mentorship.testing.Participants;
import gov.cms.mentorship.testing.Participants.Participant;
import gov.cms.mentorship.testing.TestClock;
import gov.cms.mentorship.testing.TestPlatform;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@IntegrationTest
class MailTest {

  private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);

  @Inject Event<MatchRequestReceived> received;
  @Inject Mailer mailer;

  private Participant mentee;
  private Participant mentor;

  @BeforeEach
  void bringTwoPeople() {
    mentee = Participants.mentee();
    mentor = Participants.mentor();
  }

  @Test
  void theMentorIsToldOfARequestAndUntilWhenToAnswer() {
    UUID request = Pairs.request(mentee, mentor);
    LocalMail mail = onlyMailTo(mentor);
    assertThat(mail.subject()).isEqualTo(mentee.person().name() + " asks you to be their mentor");
    assertThat(mail.text())
        .contains("Hello " + mentor.person().givenName())
        .contains(MomentInWords.deadline(dueAt(request), ZoneId.of("America/New_York")))
        .contains("/requests/" + request)
        .contains("ISSO@cms.hhs.gov")
        .doesNotContain(mentee.person().email())
        .doesNotContain("{");
    assertThat(mail.html())
        .contains("Hello " + mentor.person().givenName())
        .contains("/requests/" + request)
        .doesNotContain(mentee.person().email())
        .doesNotContain("{");
    assertThat(mailsTo(mentee)).isEmpty();
  }

  @Test
  void bothAreToldOfAProposal() {
    UUID request = Pairs.propose(mentee, mentor);
    assertThat(onlyMailTo(mentor).text())
        .contains(mentee.person().name())
        .contains("with you as the mentor")
        .contains("/requests/" + request);
    assertThat(onlyMailTo(mentee).text())
        .contains(mentor.person().name())
        .contains("with them as your mentor");
  }

  @Test
  void bothAreToldThatTheyWorkTogether() {
    Pairs.Pair pair = Pairs.discovering(mentee, mentor);
    LocalMail mail = onlyMailTo(mentee);
    assertThat(mail.subject()).isEqualTo("You and " + mentor.person().name() + " are a match");
    assertThat(mail.text())
        .contains("/mentorships/" + pair.engagementId())
        .doesNotContain(mentor.person().email());
    await()
        .atMost(LONG_ENOUGH)
        .untilAsserted(() ->
            assertThat(mailsTo(mentor)).anyMatch(other -> other.subject().contains("are a match")));
  }

  @Test
  void aNoIsToldKindlyAndWithoutItsReason() {
    String path = "/match-requests/" + Pairs.request(mentee, mentor);
    Api api = mentor.api();
    api.transition(path + "/decline", api.tag(path), "{\"reason\": \"No sympathy\"}")
        .then()
        .statusCode(200);
    LocalMail mail = onlyMailTo(mentee);
    assertThat(mail.text())
        .contains("Find a mentor")
        .contains("says nothing about you")
        .doesNotContain("sympathy");
  }

  @Test
  void nothingLeavesWhenTheChangeIsRolledBack() {
    UUID request = Pairs.request(mentee, mentor);
    onlyMailTo(mentor);
    MatchRequestReceived again =
        new MatchRequestReceived(
            request,
            "cms-isso",
            mentee.personId(),
            mentor.personId(),
            false,
            TestClock.now(),
            TestClock.now());
    assertThatThrownBy(() ->
            QuarkusTransaction.requiringNew()
                .run(() -> {
                  received.fire(again);
                  throw new IllegalStateException("The change fails");
                }))
        .hasMessageContaining("The change fails");
    assertThat(orders(request)).isOne();
    await()
        .during(Duration.ofSeconds(3))
        .atMost(LONG_ENOUGH)
        .until(() -> mailsTo(mentor).size() == 1);
  }

  @Test
  void aMailThatFailsIsSentAgainAndArrivesOnce() {
    AtomicInteger attempts = failingFor(mentor, 1);
    UUID request = Pairs.request(mentee, mentor);
    assertThat(onlyMailTo(mentor).subject()).contains(mentee.person().name());
    assertThat(attempts).hasValue(2);
    await()
        .during(Duration.ofSeconds(3))
        .atMost(LONG_ENOUGH)
        .until(() -> mailsTo(mentor).size() == 1);
    assertThat(
            Database.count(
                "select attempts from outbox_message where delivered_at is not null"
                    + " and payload ->> 'requestId' = ?",
                request.toString()))
        .isEqualTo(2);
  }

  @Test
  void aMailThatAsksForAnAnswerIsNotSentOnceThereIsOne() {
    AtomicInteger attempts = failingFor(mentor, 1);
    UUID request = Pairs.request(mentee, mentor);
    await().atMost(LONG_ENOUGH).until(() -> attempts.get() == 1);
    String path = "/match-requests/" + request;
    mentee.api().transition(path + "/cancel", mentee.api().tag(path)).then().statusCode(200);
    await().atMost(LONG_ENOUGH).until(() -> outbox("delivered_at is not null", request) == 1);
    assertThat(mailsTo(mentor)).isEmpty();
  }

  @Test
  void aMailThatFailedForDaysIsGivenUpAndLeftToBeSeen() {
    AtomicInteger attempts = failingFor(mentor, Integer.MAX_VALUE);
    UUID request = Pairs.request(mentee, mentor);
    await().atMost(LONG_ENOUGH).until(() -> attempts.get() == 1);
    Database.update(
        "update outbox_message set attempts = 59, due_at = ? where payload ->> 'requestId' = ?",
        TestClock.now(),
        request.toString());
    await().atMost(LONG_ENOUGH).until(() -> outbox("given_up_at is not null", request) == 1);
    assertThat(outbox("attempts = 60 and delivered_at is null", request)).isOne();
    assertThat(
            Database.text(
                "select last_error from outbox_message where payload ->> 'requestId' = ?",
                request.toString()))
        .isEqualTo("IllegalStateException");
  }

  @Test
  void whatWaitsInTheOutboxNamesNobody() {
    UUID request = Pairs.request(mentee, mentor);
    String payload =
        Database.text(
            "select payload from outbox_message where payload ->> 'requestId' = ?",
            request.toString());
    assertThat(payload)
        .contains(mentor.personId().toString())
        .doesNotContain("@")
        .doesNotContain(mentor.person().familyName());
  }

  /** From now on the mail server does not answer so many times; counts the attempts. */
  private AtomicInteger failingFor(Participant recipient, int times) {
    AtomicInteger attempts = new AtomicInteger();
    QuarkusMock.installMockForType(
        new MailTransport(mailer) {
          @Override
          void send(Mail mail) {
            if (mail.getTo().contains(recipient.person().email())
                && attempts.incrementAndGet() <= times) {
              throw new IllegalStateException("No answer about " + recipient.person().email());
            }
            super.send(mail);
          }
        },
        MailTransport.class);
    return attempts;
  }

  private static long orders(UUID request) {
    return outbox("true", request);
  }

  private static long outbox(String condition, UUID request) {
    return Database.count(
        "select count(*) from outbox_message where %s and payload ->> 'requestId' = ?"
            .formatted(condition),
        request.toString());
  }

  private static Instant dueAt(UUID request) {
    return Instant.parse(
        Database.text(
            "select to_char(due_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')"
                + " from match_request where id = ?",
            request));
  }

  private static LocalMail onlyMailTo(Participant recipient) {
    await().atMost(LONG_ENOUGH).until(() -> !mailsTo(recipient).isEmpty());
    assertThat(mailsTo(recipient)).hasSize(1);
    return mailsTo(recipient).getFirst();
  }

  private static List<LocalMail> mailsTo(Participant recipient) {
    return TestPlatform.platform().mail().messages(recipient.person().email());
  }
}
