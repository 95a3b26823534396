package gov.cms.mentorship.program;

import static org.assertj.core.api.Assertions.assertThat;

import gov.cms.mentorship.shared.actor.Actor;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.event.Job;
import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.Pairs;
import gov.cms.mentorship.testing.Participants;
import gov.cms.mentorship.testing.Participants.Participant;
import gov.cms.mentorship.testing.TestClock;
import gov.cms.mentorship.testing.TestPerson;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What the rules of matching and of requests do. */
final class RequestEffects {

  private void onlyTopicsCount() {
    Participant mentee = Participants.mentee();
    Participants.mentor();
    rule(
        "matching.fit",
        """
        {"topics": 7, "focusAreas": 0, "workRoles": 0, "cadence": 0, "meetingModes": 0,
         "workingHours": 0, "sameComponent": 0, "otherComponent": 0, "experience": 0}\
        """,
        () ->
            assertThat(
                    mentee
                        .api()
                        .get(mentee.profilePath() + "/recommendations")
                        .<List<List<Integer>>>path("items.fit.factors.weight"))
                .isNotEmpty()
                .allMatch(weights -> weights.equals(List.of(7))));
  }

  private final OtherRules rules;
  private final Actors actors;
  private final List<Job> jobs;

  RequestEffects(OtherRules rules, Actors actors, List<Job> jobs) {
    this.rules = rules;
    this.actors = actors;
    this.jobs = jobs;
  }

  /** What each of their values does, by rule and value. */
  Map<String, Runnable> all() {
    return Map.ofEntries(
        Map.entry("matching.menteeRequests=true", () -> asks(201)),
        Map.entry("matching.menteeRequests=false", () -> asks(403)),
        Map.entry("matching.coordinatorProposals=true", () -> proposes(201)),
        Map.entry("matching.coordinatorProposals=false", () -> proposes(403)),
        Map.entry("matching.outsideChainOfCommand=true", () -> asksTheManagersManager(409)),
        Map.entry("matching.outsideChainOfCommand=false", () -> asksTheManagersManager(201)),
        Map.entry("matching.fit", this::onlyTopicsCount),
        Map.entry(
            "requests.answerDueBusinessDays",
            () ->
                rule(
                    "requests.answerDueBusinessDays",
                    "7",
                    () -> {
                      Participant mentee = Participants.mentee();
                      String path = request(mentee);
                      assertThat(mentee.api().get(path).<Integer>path("dueIn.businessDays"))
                          .isEqualTo(7);
                    })),
        Map.entry("requests.pastDueBusinessDays", this::missingAnswersArePastDue),
        Map.entry("requests.expireBusinessDays", this::unansweredRequestsExpire),
        Map.entry(
            "requests.maxPendingRequests",
            () ->
                rule(
                    "requests.maxPendingRequests",
                    "1",
                    () -> {
                      Participant mentee = Participants.mentee();
                      request(mentee);
                      mentee
                          .api()
                          .post("/match-requests", Pairs.wish(Participants.mentor()))
                          .then()
                          .statusCode(409);
                    })));
  }

  private void rule(String rule, String value, Runnable work) {
    rules.during(rule, value, work);
  }

  private static void asks(int status) {
    Participants.mentee()
        .api()
        .post("/match-requests", Pairs.wish(Participants.mentor()))
        .then()
        .statusCode(status);
  }

  private static void asksTheManagersManager(int status) {
    Participant above = Participants.mentor();
    TestPerson between = TestPerson.participant("Bea");
    Participants.isManagedBy(Api.as(between), above.person());
    Participant mentee = Participants.mentee();
    Participants.isManagedBy(mentee.api(), between);
    mentee.api().post("/match-requests", Pairs.wish(above)).then().statusCode(status);
  }

  private static void proposes(int status) {
    Api.as(TestPerson.coordinator())
        .post("/match-requests", Pairs.proposal(Participants.mentee(), Participants.mentor()))
        .then()
        .statusCode(status);
  }

  private static String request(Participant mentee) {
    return "/match-requests/" + Pairs.request(mentee, Participants.mentor());
  }

  private void missingAnswersArePastDue() {
    rule("requests.pastDueBusinessDays", "3", () -> isPastDueAfterTwelveDays(true));
    rule("requests.pastDueBusinessDays", "30", () -> isPastDueAfterTwelveDays(false));
  }

  private static void isPastDueAfterTwelveDays(boolean pastDue) {
    Participant mentee = Participants.mentee();
    String path = request(mentee);
    TestClock.advance(Duration.ofDays(12));
    assertThat(mentee.api().get(path).<Boolean>path("dueIn.pastDue")).isEqualTo(pastDue);
  }

  private void unansweredRequestsExpire() {
    rule("requests.expireBusinessDays", "60", () -> isAfterFortyDays("PENDING"));
    rule("requests.expireBusinessDays", "5", () -> isAfterFortyDays("EXPIRED"));
  }

  private void isAfterFortyDays(String state) {
    Participant mentee = Participants.mentee();
    String path = request(mentee);
    TestClock.advance(Duration.ofDays(40));
    Job timers = jobs.stream().filter(job -> job.name().equals("timers")).findFirst().orElseThrow();
    actors.as(new Actor.Job(timers.name()), timers::run);
    assertThat(mentee.api().get(path).<String>path("state")).isEqualTo(state);
  }
}
