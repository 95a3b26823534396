package gov.cms.mentorship.program;

import static org.assertj.core.api.Assertions.assertThat;

import gov.cms.mentorship.shared.actor.Actor;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.event.Job;
import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Pairs;
import gov.cms.mentorship.testing.Pairs.Pair;
import gov.cms.mentorship.testing.Participants;
import gov.cms.mentorship.testing.Participants.Participant;
import gov.cms.mentorship.testing.TestClock;
import gov.cms.mentorship.testing.TestPerson;
import io.quarkus.arc.All;
import jakarta.inject.Inject;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every value of every rule of a program does something; a rule without an effect is none. */
@IntegrationTest
class PolicyTest {

  @Inject OtherRules rules;
  @Inject Programs programs;
  @Inject Actors actors;
  @Inject @All List<Job> jobs;

  /** What each value does. Numbers and durations have one entry for all of their values. */
  private final Map<String, Runnable> effects =
      Map.ofEntries(
          Map.entry("gates.managerApproval=true", () -> submitted(mentee(), "MANAGER_REVIEW")),
          Map.entry("gates.managerApproval=false", () -> submitted(mentee(), "SUPPORT_REVIEW")),
          Map.entry("gates.supportApproval=ALWAYS", () -> submitted(mentee(), "SUPPORT_REVIEW")),
          Map.entry(
              "gates.supportApproval=NON_ISSO",
              () -> {
                submitted(mentee(), "ACTIVE");
                submitted(notAnIsso(), "SUPPORT_REVIEW");
              }),
          Map.entry("gates.supportApproval=NEVER", () -> submitted(notAnIsso(), "ACTIVE")),
          Map.entry("gates.orientation=true", () -> approved("ORIENTATION")),
          Map.entry("gates.orientation=false", () -> approved("ACTIVE")),
          Map.entry("gates.membershipAttestation=true", () -> submitsUnattested(409)),
          Map.entry("gates.membershipAttestation=false", () -> submitsUnattested(200)),
          Map.entry(
              "gates.minimumManagementYears",
              () -> {
                // They say that they have twelve.
                rule("gates.minimumManagementYears", "12", () -> submits(mentor(), 200));
                rule("gates.minimumManagementYears", "13", () -> submits(mentor(), 409));
              }),
          Map.entry("matching.menteeRequests=true", () -> asks(201)),
          Map.entry("matching.menteeRequests=false", () -> asks(403)),
          Map.entry("matching.coordinatorProposals=true", () -> proposes(201)),
          Map.entry("matching.coordinatorProposals=false", () -> proposes(403)),
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
                      })),
          Map.entry("engagements.suggestedDuration", this::theSuggestionIsToldToTheScreens),
          Map.entry("engagements.defaultCapacity", this::mentorsBeginWithTheDefaultCapacity),
          Map.entry(
              "engagements.maxCapacity",
              () -> {
                rule("engagements.maxCapacity", "3", () -> offers(4, 400));
                rule("engagements.maxCapacity", "4", () -> offers(4, 200));
              }),
          Map.entry("reports.requirement=REQUIRED", () -> reportOfAMeeting(200)),
          Map.entry("reports.requirement=OPTIONAL", () -> reportOfAMeeting(200)),
          Map.entry("reports.requirement=NONE", () -> reportOfAMeeting(404)),
          Map.entry("reports.dueBusinessDays", this::reportsAreDue),
          Map.entry("reports.amendDays", this::reportsAreAmended),
          Map.entry("privacy.minimumGroupSize", this::figuresNeedAGroup),
          Map.entry("calendar=US_FEDERAL", () -> thanksgivingIsABusinessDay(false)),
          Map.entry("calendar=NONE", () -> thanksgivingIsABusinessDay(true)));

  static Stream<String> values() {
    return values("", Policy.class);
  }

  private static Stream<String> values(String prefix, Class<?> record) {
    return Arrays.stream(record.getRecordComponents())
        .flatMap(component -> values(prefix + component.getName(), component));
  }

  private static Stream<String> values(String rule, RecordComponent component) {
    Class<?> type = component.getType();
    if (type.isRecord()) {
      return values(rule + ".", type);
    }
    if (type == boolean.class) {
      return Stream.of(rule + "=true", rule + "=false");
    }
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants()).map(value -> rule + "=" + value);
    }
    return Stream.of(rule);
  }

  @Test
  void everyRuleIsHere() {
    assertThat(effects.keySet()).containsExactlyInAnyOrderElementsOf(values().toList());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("values")
  void everyValueDoesSomething(String rule) {
    Runnable effect = effects.getOrDefault(rule, () -> assertThat(rule).isNull());
    List<String> parts = List.of(rule.split("=", -1));
    if (parts.size() == 1) {
      effect.run();
    } else {
      String value = parts.getLast();
      boolean plain = value.equals("true") || value.equals("false");
      rule(parts.getFirst(), plain ? value : "\"" + value + "\"", effect);
    }
  }

  private void rule(String rule, String value, Runnable work) {
    rules.during(rule, value, work);
  }

  private static Participant mentee() {
    return Participants.aMentee().draft();
  }

  private static Participant mentor() {
    return Participants.aMentor().draft();
  }

  private static Participant notAnIsso() {
    Participant draft = mentee();
    draft
        .api()
        .put(
            "/me",
            draft.api().tag("/me"),
            """
            {"component": "OIT", "employment": "FEDERAL", "issoStanding": "NOT_AN_ISSO",
             "timeZone": "America/New_York"}
            """)
        .then()
        .statusCode(200);
    return draft;
  }

  private static void submitted(Participant draft, String state) {
    submits(draft, 200);
    assertThat(draft.api().get(draft.enrollmentPath()).<String>path("state")).isEqualTo(state);
  }

  private static void submits(Participant draft, int status) {
    String path = draft.enrollmentPath();
    draft.api().transition(path + "/submit", draft.api().tag(path)).then().statusCode(status);
  }

  private static void approved(String state) {
    Participant draft = mentee();
    submitted(draft, "SUPPORT_REVIEW");
    Api coordinator = Api.as(TestPerson.coordinator());
    String path = draft.enrollmentPath();
    coordinator.transition(path + "/approve", coordinator.tag(path)).then().statusCode(200);
    assertThat(draft.api().get(path).<String>path("state")).isEqualTo(state);
  }

  private static void submitsUnattested(int status) {
    Participant draft = mentee();
    String path = draft.enrollmentPath();
    draft
        .api()
        .put(path, draft.api().tag(path), "{\"membershipAttested\": false}")
        .then()
        .statusCode(200);
    submits(draft, status);
  }

  private static void asks(int status) {
    Participants.mentee()
        .api()
        .post("/match-requests", Pairs.wish(Participants.mentor()))
        .then()
        .statusCode(status);
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
    Participant mentee = Participants.mentee();
    String path = request(mentee);
    TestClock.advance(Duration.ofDays(12));
    rule("requests.pastDueBusinessDays", "3", () -> isPastDue(mentee, path, true));
    rule("requests.pastDueBusinessDays", "30", () -> isPastDue(mentee, path, false));
  }

  private static void isPastDue(Participant mentee, String path, boolean pastDue) {
    assertThat(mentee.api().get(path).<Boolean>path("dueIn.pastDue")).isEqualTo(pastDue);
  }

  private void unansweredRequestsExpire() {
    Participant mentee = Participants.mentee();
    String path = request(mentee);
    TestClock.advance(Duration.ofDays(40));
    rule("requests.expireBusinessDays", "60", () -> isAfterTheJob(mentee, path, "PENDING"));
    rule("requests.expireBusinessDays", "5", () -> isAfterTheJob(mentee, path, "EXPIRED"));
  }

  private void isAfterTheJob(Participant mentee, String path, String status) {
    Job expiry =
        jobs.stream().filter(job -> job.name().equals("match-request-expiry")).findFirst().get();
    actors.as(new Actor.Job(expiry.name()), expiry::run);
    assertThat(mentee.api().get(path).<String>path("status")).isEqualTo(status);
  }

  private void theSuggestionIsToldToTheScreens() {
    rule(
        "engagements.suggestedDuration",
        "\"P9M\"",
        () ->
            assertThat(
                    Api.anonymous()
                        .get("/programs/cms-isso")
                        .<String>path("policy.engagements.suggestedDuration"))
                .isEqualTo("P9M"));
  }

  private void mentorsBeginWithTheDefaultCapacity() {
    rule(
        "engagements.defaultCapacity",
        "4",
        () -> {
          Api api = Api.as(TestPerson.participant("Mona"));
          String profile =
              api.post("/enrollments", "{\"program\": \"cms-isso\", \"role\": \"MENTOR\"}")
                  .path("profileId");
          assertThat(api.get("/profiles/" + profile).<Integer>path("capacity")).isEqualTo(4);
        });
  }

  private static void offers(int places, int status) {
    Participant mentor = Participants.mentor();
    String path = mentor.profilePath();
    mentor
        .api()
        .put(path, mentor.api().tag(path), Participants.aMentor().capacity(places).profile())
        .then()
        .statusCode(status);
  }

  private String meeting(Pair pair, Instant startsAt) {
    return "/meetings/"
        + pair.mentee()
            .api()
            .post(
                pair.path() + "/meetings",
                """
                {"startsAt": "%s", "duration": "PT1H", "mode": "VIDEO", "agenda": []}
                """
                    .formatted(startsAt.truncatedTo(ChronoUnit.SECONDS)))
            .then()
            .statusCode(201)
            .extract()
            .<String>path("id");
  }

  private void reportOfAMeeting(int status) {
    Pair pair = Pairs.active();
    String meeting = meeting(pair, TestClock.now().plus(Duration.ofDays(3)));
    pair.mentor().api().get(meeting + "/report").then().statusCode(status);
  }

  private void reportsAreDue() {
    Instant soon = dueAfter("1");
    assertThat(dueAfter("5")).isAfter(soon);
  }

  private Instant dueAfter(String businessDays) {
    Pair pair = Pairs.active();
    Instant start = TestClock.now().plus(Duration.ofDays(3));
    Instant[] due = new Instant[1];
    rule(
        "reports.dueBusinessDays",
        businessDays,
        () ->
            due[0] =
                Instant.parse(
                    pair.mentor()
                        .api()
                        .get(meeting(pair, start) + "/report")
                        .<String>path("dueAt")));
    return due[0];
  }

  private void reportsAreAmended() {
    rule(
        "reports.amendDays",
        "3",
        () -> {
          Pair pair = Pairs.active();
          Instant start = TestClock.now().minus(Duration.ofDays(2));
          String report = meeting(pair, start) + "/report";
          Api mentor = pair.mentor().api();
          mentor
              .put(
                  report,
                  mentor.tag(report),
                  """
                  {"heldOn": "%s", "duration": "PT1H", "mode": "VIDEO", "topics": [],
                   "progress": "GOOD", "helpWanted": false}
                  """
                      .formatted(LocalDate.ofInstant(start, ZoneOffset.UTC)))
              .then()
              .statusCode(200);
          assertThat(
                  Duration.between(
                      Instant.parse(mentor.get(report).<String>path("submittedAt")),
                      Instant.parse(mentor.get(report).<String>path("amendableUntil"))))
              .isEqualTo(Duration.ofDays(3));
        });
  }

  private void figuresNeedAGroup() {
    rule(
        "privacy.minimumGroupSize",
        "7",
        () ->
            assertThat(
                    Api.as(TestPerson.analyst())
                        .get("/metrics/summary?program=cms-isso")
                        .<Integer>path("minimumGroupSize"))
                .isEqualTo(7));
  }

  private void thanksgivingIsABusinessDay(boolean counts) {
    assertThat(
            programs
                .require("cms-isso")
                .businessCalendar()
                .isBusinessDay(LocalDate.of(2026, 11, 26)))
        .isEqualTo(counts);
  }
}
