package gov.cms.mentorship.matchrequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Pairs;
import gov.cms.mentorship.testing.Participants;
import gov.cms.mentorship.testing.Participants.Participant;
import gov.cms.mentorship.testing.TestPerson;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@IntegrationTest
class MatchRequestResourceTest {

  private Participant mentee;
  private Participant mentor;
  private final Api coordinator = Api.as(TestPerson.coordinator());
  private final Api stranger = Api.as(TestPerson.participant("Sam"));

  @BeforeEach
  void twoTakePart() {
    mentee = Participants.mentee();
    mentor = Participants.mentor();
  }

  @Test
  void aMenteeAsksAndTheMentorSeesItWithItsDueTime() {
    Response created = mentee.api().post("/match-requests", Pairs.wish(mentor));
    created
        .then()
        .statusCode(201)
        .header("Location", matchesPattern("/api/v1/match-requests/[0-9a-f-]{36}"))
        .body("origin", equalTo("MENTEE"))
        .body("status", equalTo("PENDING"))
        .body("actions", contains("CANCEL"));
    mentor
        .api()
        .get("/match-requests?box=RECEIVED&program=cms-isso")
        .then()
        .statusCode(200)
        .body("items.id", contains(created.<String>path("id")))
        .body("items[0].mentee.name", equalTo(mentee.person().name()))
        .body("items[0].resonated", equalTo("Your work on cloud systems"))
        .body("items[0].dueIn.businessDays", is(2))
        .body("items[0].dueIn.pastDue", is(false))
        .body("items[0].actions", containsInAnyOrder("ACCEPT", "DECLINE"));
    mentor.api().get("/match-requests?box=SENT").then().body("items", empty());
    mentee.api().get("/match-requests?box=SENT").then().body("total", is(1));
    mentee.api().get("/match-requests?box=RECEIVED").then().body("total", is(0));
  }

  @Test
  void acceptingOpensAnEngagementAndOnlyThenIsContactDataSeen() {
    String path = path(Pairs.request(mentee, mentor));
    mentor
        .api()
        .get(path)
        .then()
        .statusCode(200)
        .body(not(containsString(mentee.person().email())));
    Response accepted = mentor.api().transition(path + "/accept", mentor.api().tag(path));
    accepted
        .then()
        .statusCode(200)
        .body("status", equalTo("ACCEPTED"))
        .body("engagementId", notNullValue())
        .body("actions", empty())
        .body(not(containsString(mentee.person().email())));
    mentee
        .api()
        .get("/engagements/" + accepted.path("engagementId"))
        .then()
        .statusCode(200)
        .body("matchRequestId", equalTo(accepted.path("id")))
        .body("contacts.mentor.email", equalTo(mentor.person().email()));
  }

  @Test
  void aSecondAcceptFindsItAnswered() {
    String path = path(Pairs.request(mentee, mentor));
    String tag = mentor.api().tag(path);
    mentor.api().transition(path + "/accept", tag).then().statusCode(200);
    mentor.api().transition(path + "/accept", tag).then().statusCode(412);
    mentor
        .api()
        .transition(path + "/accept", mentor.api().tag(path))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:mentorship:problem:illegal-transition"))
        .body("state", equalTo("ACCEPTED"));
    mentor.api().get("/engagements").then().body("total", is(1));
  }

  @Test
  void theReasonForANoIsShownToNobody() {
    String path = path(Pairs.request(mentee, mentor));
    mentor
        .api()
        .transition(
            path + "/decline",
            mentor.api().tag(path),
            "{\"reason\": \"Too busy\", \"closeToNewRequests\": true}")
        .then()
        .statusCode(200)
        .body("status", equalTo("DECLINED"));
    for (Api reader : List.of(mentee.api(), mentor.api(), coordinator)) {
      reader.get(path).then().statusCode(200).body(not(containsString("Too busy")));
    }
    mentee
        .api()
        .post("/match-requests", Pairs.wish(mentor))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:mentorship:problem:not-open"));
  }

  @Test
  void theMenteeTakesARequestBackAndMayAskAgain() {
    String path = path(Pairs.request(mentee, mentor));
    mentee
        .api()
        .transition(path + "/cancel", mentee.api().tag(path))
        .then()
        .statusCode(200)
        .body("status", equalTo("CANCELLED"));
    Pairs.request(mentee, mentor);
  }

  @Test
  void aProposalNeedsBothYes() {
    String path = path(Pairs.propose(mentee, mentor));
    mentee
        .api()
        .get("/match-requests?box=RECEIVED")
        .then()
        .body("items[0].origin", equalTo("COORDINATOR"))
        .body("items[0].actions", containsInAnyOrder("ACCEPT", "DECLINE"));
    mentee
        .api()
        .transition(path + "/accept", mentee.api().tag(path))
        .then()
        .statusCode(200)
        .body("status", equalTo("PENDING"))
        .body("menteeAnswer", equalTo("YES"))
        .body("engagementId", nullValue())
        .body("actions", contains("DECLINE"));
    mentor
        .api()
        .transition(path + "/accept", mentor.api().tag(path))
        .then()
        .statusCode(200)
        .body("status", equalTo("ACCEPTED"))
        .body("engagementId", notNullValue());
  }

  @Test
  void oneNoEndsAProposal() {
    String path = path(Pairs.propose(mentee, mentor));
    mentee
        .api()
        .transition(path + "/decline", mentee.api().tag(path), "{\"closeToNewRequests\": true}")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/closeToNewRequests"));
    mentee
        .api()
        .transition(path + "/decline", mentee.api().tag(path), "{}")
        .then()
        .statusCode(200)
        .body("status", equalTo("DECLINED"));
  }

  @Test
  void theSupportTeamTakesItsProposalBack() {
    String path = path(Pairs.propose(mentee, mentor));
    coordinator
        .transition(path + "/cancel", coordinator.tag(path))
        .then()
        .statusCode(200)
        .body("status", equalTo("CANCELLED"));
  }

  @Test
  void onlyTheSupportTeamProposesPairs() {
    stranger
        .post("/match-requests", Pairs.proposal(mentee, mentor))
        .then()
        .statusCode(403)
        .body("type", equalTo("urn:mentorship:problem:forbidden"));
  }

  @Test
  void onlyActiveMenteesAsk() {
    stranger.post("/match-requests", Pairs.wish(mentor)).then().statusCode(403);
    Participant submitted = Participants.aMentee().submitted();
    submitted.api().post("/match-requests", Pairs.wish(mentor)).then().statusCode(403);
    coordinator
        .post("/match-requests", Pairs.proposal(submitted, mentor))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:mentorship:problem:not-open"));
  }

  @Test
  void onlyMentorsOfTheProgramWhoAreOpenCanBeAsked() {
    problem(Pairs.wish(Participants.aMentor().closedToRequests().active()), 409, "not-open");
    problem(Pairs.wish(Participants.aMentor().submitted()), 409, "not-open");
    problem(Pairs.wish(Participants.mentee()), 400, "validation-failed");
    problem(
        Pairs.wish(mentor).replace(mentor.profileId().toString(), UUID.randomUUID().toString()),
        404,
        "not-found");
    Participant full = Participants.aMentor().capacity(1).active();
    Pairs.discovering(Participants.mentee(), full);
    problem(Pairs.wish(full), 409, "capacity-full");
  }

  @Test
  void aPairHasOneOpenRequestAndOneOpenEngagement() {
    UUID request = Pairs.request(mentee, mentor);
    problem(Pairs.wish(mentor), 409, "duplicate");
    String path = path(request);
    mentor.api().transition(path + "/accept", mentor.api().tag(path)).then().statusCode(200);
    problem(Pairs.wish(mentor), 409, "duplicate");
  }

  @Test
  void aMenteeHasAtMostThreeOpenRequests() {
    for (int i = 0; i < 3; i++) {
      Pairs.request(mentee, Participants.mentor());
    }
    problem(Pairs.wish(mentor), 409, "too-many-pending-requests");
  }

  @Test
  void nobodyIsMatchedWithThemselves() {
    Participant both = Participants.aMentor().is(mentee.person()).active();
    problem(Pairs.wish(both), 409, "pair-not-allowed");
  }

  @Test
  void whyTwoPeopleCannotBeMatchedIsNotToldApart() {
    Participant manager = Participants.mentor();
    worksFor(mentee, manager);
    Participant staff = Participants.mentor();
    worksFor(staff, mentee);
    Participant blocked = Participants.mentor();
    mentee.api().request().put("/me/blocks/" + blocked.personId()).then().statusCode(204);
    Participant blocking = Participants.mentor();
    blocking.api().request().put("/me/blocks/" + mentee.personId()).then().statusCode(204);

    assertThat(Stream.of(manager, staff, blocked, blocking).map(this::refusal).distinct())
        .singleElement()
        .asString()
        .contains("pair-not-allowed");
  }

  /** All that the mentee is told, besides the id of the request. */
  private Map<String, Object> refusal(Participant wanted) {
    Map<String, Object> told =
        new HashMap<>(
            mentee
                .api()
                .post("/match-requests", Pairs.wish(wanted))
                .then()
                .statusCode(409)
                .extract()
                .jsonPath()
                .getMap("$"));
    told.remove("requestId");
    return told;
  }

  @Test
  void aBlockEndsOpenRequestsOfTheTwoWithoutTellingOfIt() {
    String path = path(Pairs.request(mentee, mentor));
    mentee.api().request().put("/me/blocks/" + mentor.personId()).then().statusCode(204);
    mentor.api().get(path).then().body("status", equalTo("CANCELLED")).body("actions", empty());
    mentor
        .api()
        .transition(path + "/accept", mentor.api().tag(path))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:mentorship:problem:illegal-transition"))
        .body(not(containsString("matched")));

    Participant blocking = Participants.mentor();
    String asked = path(Pairs.request(mentee, blocking));
    String proposed = path(Pairs.propose(mentee, Participants.mentor()));
    blocking.api().request().put("/me/blocks/" + mentee.personId()).then().statusCode(204);
    mentee.api().get(asked).then().body("status", equalTo("DECLINED"));
    mentee.api().get(proposed).then().body("status", equalTo("PENDING"));
  }

  @Test
  void whoBecomesTheOthersManagerAfterTheRequestIsNotMatchedWithThem() {
    String path = path(Pairs.request(mentee, mentor));
    worksFor(mentee, mentor);
    mentor
        .api()
        .transition(path + "/accept", mentor.api().tag(path))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:mentorship:problem:pair-not-allowed"));
    mentor.api().get(path).then().body("status", equalTo("PENDING"));
  }

  @Test
  void whoHasSaidYesToAProposalLeavesTheNextStepToTheOther() {
    String path = path(Pairs.propose(mentee, mentor));
    Api api = mentee.api();
    api.transition(path + "/accept", api.tag(path)).then().statusCode(200);
    api.transition(path + "/accept", api.tag(path)).then().statusCode(403);
    api.transition(path + "/decline", api.tag(path), "{}")
        .then()
        .statusCode(200)
        .body("status", equalTo("DECLINED"));
  }

  @Test
  void aMentorWhoHasNoPlaceLeftCannotAcceptYet() {
    Participant full = Participants.aMentor().capacity(1).active();
    UUID first = Pairs.request(mentee, full);
    UUID second = Pairs.request(Participants.mentee(), full);
    full.api()
        .transition(path(first) + "/accept", full.api().tag(path(first)))
        .then()
        .statusCode(200);
    full.api()
        .transition(path(second) + "/accept", full.api().tag(path(second)))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:mentorship:problem:capacity-full"));
    full.api()
        .get(path(second))
        .then()
        .body("status", equalTo("PENDING"))
        .body("$", not(hasKey("mentorAnswer")));
  }

  @Test
  void aMenteeWhoPausesIsNotMatched() {
    String path = path(Pairs.request(mentee, mentor));
    Api api = mentee.api();
    api.transition(mentee.enrollmentPath() + "/pause", api.tag(mentee.enrollmentPath()))
        .then()
        .statusCode(200);
    mentor
        .api()
        .transition(path + "/accept", mentor.api().tag(path))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:mentorship:problem:not-open"));
  }

  @Test
  void programsDecideHowTheTwoFindEachOther() {
    coordinator
        .post(
            "/match-requests",
            Pairs.proposal(mentee, mentor).replace("cms-isso", "asis-security-leaders"))
        .then()
        .statusCode(403);
  }

  @Test
  void bothAreRemindedOfWhatIsOpen() {
    Pairs.request(mentee, mentor);
    mentor
        .api()
        .get("/me/tasks?program=cms-isso")
        .then()
        .statusCode(200)
        .body("items.find { it.kind == 'ANSWER_REQUEST' }.waiting", is(false))
        .body("items.find { it.kind == 'ANSWER_REQUEST' }.dueAt", notNullValue())
        .body(
            "items.find { it.kind == 'ANSWER_REQUEST' }.person.name",
            equalTo(mentee.person().name()));
    mentee
        .api()
        .get("/me/tasks?program=cms-isso")
        .then()
        .body("items.find { it.kind == 'WAIT_FOR_ANSWER' }.waiting", is(true));
  }

  @Test
  void theListIsFilteredSortedAndReadInPages() {
    String first = Pairs.request(mentee, mentor).toString();
    String second = Pairs.request(mentee, Participants.mentor()).toString();
    mentee
        .api()
        .get("/match-requests?sort=-createdAt&status=PENDING")
        .then()
        .statusCode(200)
        .body("items.id", contains(second, first));
    String next = mentee.api().get("/match-requests?limit=1").path("nextCursor");
    mentee
        .api()
        .get("/match-requests?limit=1&cursor=" + next)
        .then()
        .statusCode(200)
        .body("items.id", contains(second));
    mentee.api().get("/match-requests?status=EXPIRED").then().body("total", is(0));
    mentee.api().get("/match-requests?box=TRASH").then().statusCode(400);
    mentee.api().get("/match-requests?sort=hopes").then().statusCode(400);
  }

  @Test
  void aRequestSentTwiceWithOneKeyIsOneRequest() {
    for (int i = 0; i < 2; i++) {
      mentee
          .api()
          .request()
          .contentType("application/json")
          .header("Idempotency-Key", "ask-" + mentee.profileId())
          .body(Pairs.wish(mentor))
          .post("/match-requests")
          .then()
          .statusCode(201);
    }
    mentee.api().get("/match-requests").then().body("total", is(1));
  }

  private void problem(String wish, int status, String slug) {
    mentee
        .api()
        .post("/match-requests", wish)
        .then()
        .statusCode(status)
        .body("type", equalTo("urn:mentorship:problem:" + slug));
  }

  private static void worksFor(Participant staff, Participant manager) {
    staff
        .api()
        .put(
            "/me",
            staff.api().tag("/me"),
            """
            {"component": "OIT", "employment": "FEDERAL", "issoStanding": "ISSO",
             "managerName": "A manager", "managerEmail": "%s", "timeZone": "America/New_York"}
            """
                .formatted(manager.person().email()))
        .then()
        .statusCode(200);
  }

  private static String path(UUID request) {
    return "/match-requests/" + request;
  }

  @Test
  void aMenteeLooksForAMentorUntilThereIsARequestOrAMentorship() {
    Participant mentee = Participants.mentee();
    Participant mentor = Participants.mentor();
    looksForAMentor(mentee, true);
    UUID request = Pairs.request(mentee, mentor);
    looksForAMentor(mentee, false);
    String path = "/match-requests/" + request;
    mentor.api().transition(path + "/accept", mentor.api().tag(path)).then().statusCode(200);
    looksForAMentor(mentee, false);
  }

  private static void looksForAMentor(Participant mentee, boolean looks) {
    mentee
        .api()
        .get("/me/tasks?program=cms-isso")
        .then()
        .statusCode(200)
        .body("items.any { it.kind == 'FIND_MENTOR' }", equalTo(looks));
  }
}
