package gov.cms.mentorship.contract;

import static org.assertj.core.api.Assertions.assertThat;

import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.Contract;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Pairs;
import gov.cms.mentorship.testing.TestClock;
import gov.cms.mentorship.testing.TestPerson;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks every operation on the rows of others as a participant who has no business with them. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WrongPersonTest {

  private static final String BASE = "/api/v1";

  private static final String MEETING =
      """
      {"startsAt": "%s", "duration": "PT1H", "mode": "VIDEO", "agenda": []}\
      """
          .formatted(TestClock.now().plus(Duration.ofDays(7)));

  private static final String GOAL =
      """
      {"title": "Plan", "specific": "S", "measurable": "M", "achievable": "A", "relevant": "R",
       "dueOn": "%s"}\
      """
          .formatted(TestClock.today().plusMonths(5));

  private static final String NOTE = "{\"text\": \"Ask again\", \"shared\": true}";

  /** What each operation would take from the right person. */
  private static final Map<String, String> BODIES =
      Map.ofEntries(
          Map.entry("PUT /enrollments/{id}", "{}"),
          Map.entry(
              "PUT /profiles/{id}",
              "{\"headline\": \"\", \"summary\": \"\", \"focusAreas\": [], \"topics\": [], \"controlFamilies\": [], \"workRoles\": [], \"competencyAreas\": [], \"certifications\": [], \"wantedQualities\": [], \"meetingModes\": [], \"openToRequests\": true}"),
          Map.entry("POST /match-requests/{id}/decline", "{}"),
          Map.entry("PUT /engagements/{id}/agreement", Pairs.agreement("P6M")),
          Map.entry("POST /engagements/{id}/agreement/sign", "{\"version\": 1}"),
          Map.entry("POST /engagements/{id}/end", "{}"),
          Map.entry("POST /engagements/{id}/goals", GOAL),
          Map.entry(
              "PUT /engagements/{id}/goals/{goalId}",
              GOAL.strip().substring(0, GOAL.strip().length() - 1)
                  + ", \"status\": \"OPEN\", \"progress\": 10}"),
          Map.entry("POST /engagements/{id}/meetings", MEETING),
          Map.entry("PUT /meetings/{id}", MEETING),
          Map.entry(
              "PUT /meetings/{id}/report",
              "{\"heldOn\": \""
                  + TestClock.today()
                  + "\", \"duration\": \"PT1H\", \"mode\": \"VIDEO\", \"topics\": [], \"progress\": \"GOOD\", \"helpWanted\": false}"),
          Map.entry("POST /meetings/{id}/notes", NOTE),
          Map.entry("PUT /notes/{id}", NOTE),
          Map.entry(
              "POST /survey-invitations/{id}/response",
              "{\"answers\": [{\"question\": \"overall\", \"rating\": 5}]}"));

  /** Operations on an id that is nobody's own: programs, people to block, surveys of the team. */
  private static final List<String> NOT_SOMEBODYS = List.of("/programs/", "/me/", "/surveys/");

  private Map<String, String> ids = Map.of();
  private final Api stranger = Api.as(TestPerson.participant("Stranger"));

  static Stream<String> operationsOnRows() {
    return Contract.committed().operations().stream()
        .map(operation -> operation.method() + " " + operation.path().substring(BASE.length()))
        .filter(operation -> operation.contains("{"))
        .filter(operation -> NOT_SOMEBODYS.stream().noneMatch(operation::contains))
        .filter(operation -> AccessTable.allows(operation, AccessTable.CallerKind.PARTICIPANT));
  }

  @BeforeEach
  void aPairInTheMiddleOfItsMentorship() {
    if (!ids.isEmpty()) {
      return;
    }
    Pairs.Pair pair = Pairs.active();
    Api mentee = pair.mentee().api();
    String engagement = pair.path();
    String goal =
        mentee.post(engagement + "/goals", GOAL).then().statusCode(201).extract().path("id");
    String meeting =
        mentee.post(engagement + "/meetings", MEETING).then().statusCode(201).extract().path("id");
    String note =
        mentee
            .post("/meetings/" + meeting + "/notes", NOTE)
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    Pairs.Pair done = Pairs.active();
    done.transition(done.mentee(), "complete").then().statusCode(200);
    String invitation =
        done.mentee()
            .api()
            .get("/survey-invitations")
            .then()
            .statusCode(200)
            .extract()
            .path("items[0].id");
    ids =
        Map.of(
            "enrollments",
            pair.mentee().enrollmentId().toString(),
            "profiles",
            pair.mentee().profileId().toString(),
            "match-requests",
            pair.requestId().toString(),
            "engagements",
            pair.engagementId().toString(),
            "goalId",
            goal,
            "meetings",
            meeting,
            "notes",
            note,
            "survey-invitations",
            invitation);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("operationsOnRows")
  void aRowOfOtherPeopleIsNotFound(String operation) {
    List<String> parts = List.of(operation.split(" ", -1));
    String path = parts.getLast();
    String resource = path.split("/", -1)[1];
    String address =
        path.replace("{id}", ids.getOrDefault(resource, "none"))
            .replace("{goalId}", ids.getOrDefault("goalId", "none"));
    RequestSpecification request = stranger.request().header("If-Match", "\"0\"");
    if (BODIES.containsKey(operation)) {
      request = request.contentType("application/json").body(BODIES.get(operation));
    }
    assertThat(request.request(parts.getFirst(), address).statusCode())
        .as(operation)
        .isEqualTo(404);
  }
}
