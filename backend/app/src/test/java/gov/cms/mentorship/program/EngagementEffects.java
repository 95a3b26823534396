package gov.cms.mentorship.program;

import static org.assertj.core.api.Assertions.assertThat;

import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.Pairs;
import gov.cms.mentorship.testing.Pairs.Pair;
import gov.cms.mentorship.testing.Participants;
import gov.cms.mentorship.testing.Participants.Participant;
import gov.cms.mentorship.testing.TestClock;
import gov.cms.mentorship.testing.TestPerson;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** What the rules of engagements and of reports do. */
final class EngagementEffects {

  private final OtherRules rules;

  EngagementEffects(OtherRules rules) {
    this.rules = rules;
  }

  /** What each of their values does, by rule and value. */
  Map<String, Runnable> all() {
    return Map.ofEntries(
        Map.entry("engagements.suggestedDuration", this::theSuggestionIsToldToTheScreens),
        Map.entry("engagements.defaultCapacity", this::mentorsBeginWithTheDefaultCapacity),
        Map.entry(
            "engagements.maxCapacity",
            () -> {
              rule("engagements.maxCapacity", "3", () -> offers(4, 400));
              rule("engagements.maxCapacity", "4", () -> offers(4, 200));
            }),
        Map.entry("engagements.agreementDueDays", this::theAgreementIsDue),
        Map.entry("reports.requirement=REQUIRED", () -> reportOfAMeeting(200)),
        Map.entry("reports.requirement=OPTIONAL", () -> reportOfAMeeting(200)),
        Map.entry("reports.requirement=NONE", () -> reportOfAMeeting(404)),
        Map.entry("reports.dueBusinessDays", this::reportsAreDue),
        Map.entry("reports.amendDays", this::reportsAreAmended));
  }

  private void rule(String rule, String value, Runnable work) {
    rules.during(rule, value, work);
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
        .patch(path, mentor.api().tag(path), Participants.aMentor().capacity(places).profile())
        .then()
        .statusCode(status);
  }

  private void theAgreementIsDue() {
    rule(
        "engagements.agreementDueDays",
        "null",
        () -> {
          Pair pair = Pairs.discovering();
          assertThat(pair.mentee().api().get(pair.path()).<String>path("agreementDueAt")).isNull();
        });
    rule(
        "engagements.agreementDueDays",
        "30",
        () -> {
          Pair pair = Pairs.discovering();
          Response engagement = pair.mentee().api().get(pair.path());
          assertThat(
                  Duration.between(
                      Instant.parse(engagement.<String>path("openedAt")),
                      Instant.parse(engagement.<String>path("agreementDueAt"))))
              .isBetween(Duration.ofHours(719), Duration.ofHours(721));
        });
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
              .patch(
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
}
