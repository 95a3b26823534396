package gov.cms.mentorship.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import gov.cms.mentorship.platform.LocalMail;
import gov.cms.mentorship.shared.actor.Actor;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.event.Job;
import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Pairs;
import gov.cms.mentorship.testing.Participants;
import gov.cms.mentorship.testing.Participants.Participant;
import gov.cms.mentorship.testing.TestClock;
import gov.cms.mentorship.testing.TestPerson;
import gov.cms.mentorship.testing.TestPlatform;
import io.quarkus.arc.All;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the program says by itself while something waits, and only while it does. */
@IntegrationTest
class DueMailTest {

  private static final Duration LONG_ENOUGH = Duration.ofSeconds(30);

  @Inject Actors actors;
  @Inject @All List<Job> jobs;

  private Participant mentee;
  private Participant mentor;

  @BeforeEach
  void twoPeopleTakePartOnAMonday() {
    TestClock.set(Instant.parse("2026-06-01T14:00:00Z"));
    mentee = Participants.mentee();
    mentor = Participants.mentor();
  }

  @Test
  void whoIsAskedIsRemindedThenBothAndTheSupportTeamAreTold() {
    Participants.mentor();
    UUID request = Pairs.request(mentee, mentor);
    goTo("2026-06-02T14:10:00Z");
    assertThat(mail(mentor, mentee.person().name() + " is waiting for your answer").text())
        .contains("One business day is left")
        .contains("/requests/" + request);
    goTo("2026-06-03T14:10:00Z");
    mail(mentor, "Your answer about " + mentee.person().name() + " is late");
    assertThat(mail(mentee, mentor.person().name() + " has not answered yet").text())
        .contains("take the request back and ask somebody else");
    await()
        .atMost(LONG_ENOUGH)
        .until(() ->
            TestPlatform.platform().mail().messages("ISSO@cms.hhs.gov").stream()
                .anyMatch(mail ->
                    mail.subject().startsWith("No answer yet: ")
                        && mail.text().contains("/requests/" + request)));
    goTo("2026-06-15T14:10:00Z");
    assertThat(mail(mentee, "No answer came about " + mentor.person().name()).text())
        .contains("Find a mentor")
        .containsPattern("/mentors/[0-9a-f-]{36}\\?words=" + request);
    assertThat(mail(mentor, "No answer came about " + mentee.person().name()).text())
        .doesNotContain("words=");
  }

  @Test
  void whoIsDeclinedIsToldThreeOthersWhoCanReadTheSameWords() {
    Participants.mentor();
    UUID request = Pairs.request(mentee, mentor);
    String path = "/match-requests/" + request;
    mentor.api().transition(path + "/decline", mentor.api().tag(path), "{}").then().statusCode(200);
    List<String> suggested =
        Pattern.compile("/mentors/([0-9a-f-]{36})\\?words=" + request)
            .matcher(mail(mentee, "An answer about " + mentor.person().name()).text())
            .results()
            .map(found -> found.group(1))
            .toList();
    List<String> best =
        mentee
            .api()
            .get("/profiles/" + mentee.profileId() + "/recommendations")
            .path("items.mentor.id");
    assertThat(suggested).hasSizeBetween(1, 3).isEqualTo(best.stream().limit(3).toList());
    assertThat(suggested).doesNotContain(mentor.profileId().toString());
  }

  @Test
  void nobodyIsRemindedOfWhatHasBeenAnswered() {
    String path = "/match-requests/" + Pairs.request(mentee, mentor);
    mentor.api().transition(path + "/accept", mentor.api().tag(path)).then().statusCode(200);
    goTo("2026-06-15T14:10:00Z");
    await()
        .during(Duration.ofSeconds(2))
        .atMost(LONG_ENOUGH)
        .until(() ->
            mails(mentor).stream()
                .noneMatch(mail ->
                    mail.subject().contains("waiting for your answer")
                        || mail.subject().contains("is late")));
  }

  @Test
  void whoeverDidNotTakeARequestBackIsTold() {
    String path = "/match-requests/" + Pairs.request(mentee, mentor);
    mentee.api().transition(path + "/cancel", mentee.api().tag(path)).then().statusCode(200);
    mail(mentor, "The request about " + mentee.person().name() + " was taken back");
    assertThat(mails(mentee)).noneMatch(mail -> mail.subject().contains("was taken back"));
  }

  @Test
  void bothAreRemindedOfAPlanThatIsNotSigned() {
    Pairs.Pair pair = Pairs.discovering(mentee, mentor);
    goTo("2026-06-16T14:10:00Z");
    for (Participant one : List.of(mentee, mentor)) {
      Participant other = one == mentee ? mentor : mentee;
      assertThat(mail(one, "Your plan with " + other.person().name() + " is not signed yet").text())
          .contains("/mentorships/" + pair.engagementId() + "/plan");
    }
  }

  @Test
  void whoMayApplyAgainIsToldHowAndWhen() {
    Participant applicant = Participants.aMentee().submitted();
    String path = applicant.enrollmentPath();
    Api team = Api.as(TestPerson.coordinator());
    team.transition(path + "/decline", team.tag(path), "{\"note\": \"Not yet\"}")
        .then()
        .statusCode(200);
    team.transition(path + "/reopen", team.tag(path)).then().statusCode(200);
    assertThat(mail(applicant, "You can apply to ISSO Mentorship Program again").text())
        .contains("There is no time limit")
        .contains("/profile?role=MENTEE");
  }

  @Test
  void newcomersOfTheLeadersAreToldHowItWorksAndAskedHowItGoesUntilTheyHaveFoundSomebody() {
    Participant leader = Participants.aMentor().in("asis-security-leaders").active();
    Participant member = Participants.aMentee().in("asis-security-leaders").active();
    goTo("2026-06-08T14:10:00Z");
    assertThat(mail(leader, "How Security Leaders Mentoring Program works for mentors").text())
        .contains("The mentee drives");
    goTo("2026-06-11T14:10:00Z");
    assertThat(mail(member, "How is it going in Security Leaders Mentoring Program?").text())
        .contains("/mentors?program=asis-security-leaders");
    goTo("2026-08-30T14:10:00Z");
    await()
        .atMost(LONG_ENOUGH)
        .until(() ->
            mails(member).stream()
                    .filter(mail -> mail.subject().startsWith("How is it going"))
                    .count()
                == 4);
  }

  private void goTo(String moment) {
    TestClock.set(Instant.parse(moment));
    Job timers = jobs.stream().filter(job -> job.name().equals("timers")).findAny().orElseThrow();
    actors.as(new Actor.Job("timers"), timers::run);
  }

  private static LocalMail mail(Participant recipient, String subject) {
    await()
        .atMost(LONG_ENOUGH)
        .until(() -> mails(recipient).stream().anyMatch(mail -> mail.subject().equals(subject)));
    return mails(recipient).stream()
        .filter(mail -> mail.subject().equals(subject))
        .findFirst()
        .orElseThrow();
  }

  private static List<LocalMail> mails(Participant recipient) {
    return TestPlatform.platform().mail().messages(recipient.person().email());
  }
}
