package gov.cms.mentorship.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import gov.cms.mentorship.matchrequest.MatchRequestEvents;
import gov.cms.mentorship.platform.LocalMail;
import gov.cms.mentorship.shared.actor.Actor;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.event.Events;
import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.Database;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Pairs;
import gov.cms.mentorship.testing.Participants;
import gov.cms.mentorship.testing.Participants.Participant;
import gov.cms.mentorship.testing.TestClock;
import gov.cms.mentorship.testing.TestPerson;
import gov.cms.mentorship.testing.TestPlatform;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusMock;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@IntegrationTest
class MailTest {

  private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);

  @Inject Events events;
  @Inject Actors actors;
  @Inject Mailer mailer;

  private final List<String> messageIds = new CopyOnWriteArrayList<>();
  private Participant mentee;
  private Participant mentor;

  @BeforeEach
  void bringTwoPeople() {
    mentee = Participants.mentee();
    mentor = Participants.mentor();
    await().atMost(LONG_ENOUGH).until(this::bothAreWelcomed);
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
        .contains("Hello <bdi>" + mentor.person().givenName() + "</bdi>")
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
        .contains("/requests/" + request + "?program=cms-isso");
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
  void aDeclinedEnrollmentIsToldKindlyWithoutTheNoteAndWithWhatToDoNext() {
    Participant applicant = Participants.aMentor().submitted();
    String path = applicant.enrollmentPath();
    Api support = Api.as(TestPerson.coordinator());
    support
        .transition(path + "/decline", support.tag(path), "{\"note\": \"Not long enough here\"}")
        .then()
        .statusCode(200);
    LocalMail mail = onlyMailTo(applicant);
    assertThat(mail.subject()).startsWith("An answer about joining ");
    for (String text : List.of(mail.text(), mail.html())) {
      assertThat(text)
          .contains("as a mentor")
          .contains("you can apply again")
          .contains("/profile?role=MENTOR")
          .contains("write to ISSO@cms.hhs.gov")
          .doesNotContain("long enough")
          .doesNotContain("{");
    }
    applicant.api().get(path).then().body("decisionNote", equalTo("Not long enough here"));
    applicant
        .api()
        .transition(path + "/reopen", applicant.api().tag(path))
        .then()
        .statusCode(200)
        .body("state", equalTo("DRAFT"));
  }

  @Test
  void nothingLeavesWhenTheChangeIsRolledBack() {
    UUID request = Pairs.request(mentee, mentor);
    onlyMailTo(mentor);
    MatchRequestEvents.Received again =
        new MatchRequestEvents.Received(
            mentee.personId(), mentor.personId(), false, TestClock.now());
    assertThatThrownBy(() ->
            actors.as(
                new Actor.Job("test"),
                () ->
                    QuarkusTransaction.requiringNew()
                        .run(() -> {
                          events.tell(
                              "cms-isso",
                              MatchRequestEvents.subject(request),
                              Set.of(mentee.personId(), mentor.personId()),
                              again);
                          throw new IllegalStateException("The change fails");
                        })))
        .hasMessageContaining("The change fails");
    assertThat(Database.count("select count(*) from domain_event where subject_id = ?", request))
        .isOne();
    await()
        .during(Duration.ofSeconds(3))
        .atMost(LONG_ENOUGH)
        .until(() -> mailsTo(mentor).size() == 1);
  }

  @Test
  void aMailThatFailsIsSentAgainUnderTheSameIdAndArrivesOnce() {
    AtomicInteger attempts = failingFor(mentor, 1);
    UUID request = Pairs.request(mentee, mentor);
    assertThat(onlyMailTo(mentor).subject()).contains(mentee.person().name());
    assertThat(attempts).hasValue(2);
    assertThat(messageIds).hasSize(2).containsOnly(messageIds.getFirst());
    await()
        .during(Duration.ofSeconds(3))
        .atMost(LONG_ENOUGH)
        .until(() -> mailsTo(mentor).size() == 1);
    assertThat(waiting(request)).isZero();
    assertThat(givenUp(request)).isZero();
  }

  @Test
  void aMailThatAsksForAnAnswerIsNotSentOnceThereIsOne() {
    AtomicInteger attempts = failingFor(mentor, 1);
    UUID request = Pairs.request(mentee, mentor);
    await().atMost(LONG_ENOUGH).until(() -> attempts.get() == 1);
    String path = "/match-requests/" + request;
    mentee.api().transition(path + "/cancel", mentee.api().tag(path)).then().statusCode(200);
    await().atMost(LONG_ENOUGH).until(() -> waiting(request) == 0);
    assertThat(givenUp(request)).isZero();
    assertThat(onlyMailTo(mentor).subject())
        .isEqualTo("The request about " + mentee.person().name() + " was taken back");
  }

  @Test
  void aMailThatFailedForDaysIsGivenUpAndLeftToBeSeen() {
    AtomicInteger attempts = failingFor(mentor, Integer.MAX_VALUE);
    UUID request = Pairs.request(mentee, mentor);
    await().atMost(LONG_ENOUGH).until(() -> attempts.get() == 1);
    await()
        .atMost(LONG_ENOUGH)
        .until(() ->
            Database.update(
                    """
                    update scheduled_tasks t set consecutive_failures = 59, execution_time = last_failure
                    from domain_event e where t.task_instance like e.id || '/%'
                      and e.subject_id = ? and t.consecutive_failures = 1\
                    """,
                    request)
                == 1);
    await().atMost(LONG_ENOUGH).until(() -> givenUp(request) == 1);
    await().atMost(LONG_ENOUGH).until(() -> waiting(request) == 0);
    assertThat(
            Database.text(
                """
                select concat_ws(' ', listener, target, attempts, error)
                from event_delivery_failure f join domain_event e on e.id = f.event_id
                where e.subject_id = ?\
                """,
                request))
        .isEqualTo("mail " + mentor.personId() + " 60 IllegalStateException");
  }

  @Test
  void anEventNamesNobody() {
    UUID request = Pairs.request(mentee, mentor);
    String event =
        Database.text("select row_to_json(e) from domain_event e where subject_id = ?", request);
    assertThat(event)
        .contains(mentor.personId().toString())
        .doesNotContain("@")
        .doesNotContain(mentor.person().familyName());
  }

  /** From now on the mail server does not answer so many times; counts the attempts. */
  private AtomicInteger failingFor(Participant recipient, int times) {
    AtomicInteger attempts = new AtomicInteger();
    QuarkusMock.installMockForType(
        new MailTransport(mailer) {
          private int attempted(Mail mail) {
            messageIds.addAll(mail.getHeaders().get("Message-ID"));
            return attempts.incrementAndGet();
          }

          @Override
          void send(Mail mail) {
            if (mail.getTo().contains(recipient.person().email()) && attempted(mail) <= times) {
              throw new IllegalStateException("No answer about " + recipient.person().email());
            }
            super.send(mail);
          }
        },
        MailTransport.class);
    return attempts;
  }

  /** Whether the mails about joining have left. */
  private boolean bothAreWelcomed() {
    return Stream.of(mentee, mentor)
        .allMatch(joined ->
            TestPlatform.platform().mail().messages(joined.person().email()).stream()
                .anyMatch(mail -> mail.subject().startsWith("Welcome to ")));
  }

  /** How many deliveries of events about a request are still to be made. */
  private static long waiting(UUID request) {
    return Database.count(
        """
        select count(*) from scheduled_tasks t
        join domain_event e on t.task_instance like e.id || '/%' where e.subject_id = ?\
        """,
        request);
  }

  private static long givenUp(UUID request) {
    return Database.count(
        """
        select count(*) from event_delivery_failure f
        join domain_event e on e.id = f.event_id where e.subject_id = ?\
        """,
        request);
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
    return TestPlatform.platform().mail().messages(recipient.person().email()).stream()
        .filter(mail -> !mail.subject().startsWith("Welcome to "))
        .filter(mail -> !mail.subject().startsWith("Your request to join "))
        .toList();
  }
}
