package gov.cms.mentorship.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Pairs;
import gov.cms.mentorship.testing.Pairs.Pair;
import gov.cms.mentorship.testing.Participants;
import gov.cms.mentorship.testing.Participants.Participant;
import gov.cms.mentorship.testing.TestPerson;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@IntegrationTest
class EngagementResourceTest {

  @Inject EntityManager entities;

  private final Api coordinator = Api.as(TestPerson.coordinator());
  private final Api stranger = Api.as(TestPerson.participant("Sam"));

  @Test
  void theTwoSeeHowToReachEachOtherFromTheAcceptanceOn() {
    Pair pair = Pairs.discovering();
    for (Participant one : List.of(pair.mentee(), pair.mentor())) {
      one.api()
          .get(pair.path())
          .then()
          .statusCode(200)
          .body("state", equalTo("DISCOVERY"))
          .body("contacts.mentee.email", equalTo(pair.mentee().person().email()))
          .body("contacts.mentor.email", equalTo(pair.mentor().person().email()))
          .body("proposedDuration", equalTo("P6M"))
          .body("goals.total", is(0))
          .body("meetings.held", is(0))
          .body(
              "actions",
              containsInAnyOrder("PROPOSE_AGREEMENT", "NOT_A_FIT", "ADD_GOAL", "SCHEDULE_MEETING"));
    }
  }

  @Test
  void contactDataIsGoneOnceTheEngagementHasEndedExceptForTheSupportTeam() {
    Pair pair = Pairs.discovering();
    pair.transition(pair.mentee(), "not-a-fit")
        .then()
        .statusCode(200)
        .body("state", equalTo("NOT_A_FIT"))
        .body("contacts", nullValue())
        .body("actions", empty());
    pair.mentor().api().get(pair.path()).then().statusCode(200).body("contacts", nullValue());
    coordinator
        .get(pair.path())
        .then()
        .statusCode(200)
        .body("contacts.mentee.email", equalTo(pair.mentee().person().email()))
        .body("actions", empty());
  }

  @Test
  void machinesReadEngagementsWithoutContactData() {
    Pair pair = Pairs.discovering();
    Api machine = Api.machine("engagements:read");
    machine.get(pair.path()).then().statusCode(200).body("contacts", nullValue());
    machine.get("/engagements?limit=1").then().statusCode(200);
    machine.transition(pair.path() + "/not-a-fit", "\"0\"").then().statusCode(403);
    Api.machine("metrics:read").get(pair.path()).then().statusCode(403);
  }

  @Test
  void eachLookAtAnothersContactDataIsOnRecord() {
    Pair pair = Pairs.discovering();
    long before = looks(pair);
    pair.mentee().api().get(pair.path()).then().statusCode(200);
    coordinator.get(pair.path()).then().statusCode(200);
    Api.machine("engagements:read").get(pair.path()).then().statusCode(200);
    stranger.get(pair.path()).then().statusCode(404);
    assertThat(looks(pair)).isEqualTo(before + 2);
    assertThat(lastLook(pair, "person:" + pair.mentee().personId()))
        .contains(pair.mentor().personId().toString())
        .doesNotContain(pair.mentee().personId().toString())
        .doesNotContain("@");
  }

  @Test
  void itCanBePausedResumedAndCompleted() {
    Pair pair = Pairs.active();
    pair.transition(pair.mentor(), "pause").then().statusCode(200).body("state", equalTo("PAUSED"));
    pair.transition(pair.mentee(), "resume")
        .then()
        .statusCode(200)
        .body("state", equalTo("ACTIVE"));
    pair.transition(pair.mentee(), "complete")
        .then()
        .statusCode(200)
        .body("state", equalTo("COMPLETED"))
        .body("endedAt", notNullValue());
    pair.transition(pair.mentee(), "pause")
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:mentorship:problem:illegal-transition"))
        .body("state", equalTo("COMPLETED"))
        .body("possible", empty());
  }

  @Test
  void onlyTheSupportTeamReadsWhyItEndedEarly() {
    Pair pair = Pairs.active();
    pair.transition(pair.mentee(), "end", "{\"reason\": \"A new position\"}")
        .then()
        .statusCode(200)
        .body("state", equalTo("ENDED_EARLY"))
        .body("$", not(hasKey("endReason")));
    pair.mentor().api().get(pair.path()).then().body("$", not(hasKey("endReason")));
    coordinator.get(pair.path()).then().body("endReason", equalTo("A new position"));
    assertThat(auditOf(pair)).doesNotContain("A new position");
  }

  @ParameterizedTest
  @CsvSource({"complete", "end", "not-a-fit"})
  void closingGivesThePlaceBack(String verb) {
    Participant mentor = Participants.aMentor().capacity(1).active();
    Pair pair = Pairs.discovering(Participants.mentee(), mentor);
    assertThat(placesTaken(mentor)).isEqualTo(1);
    if (verb.equals("not-a-fit")) {
      pair.transition(mentor, verb).then().statusCode(200);
    } else {
      Pairs.sign(pair);
      if (verb.equals("end")) {
        pair.transition(mentor, verb, "{}").then().statusCode(200);
      } else {
        pair.transition(mentor, verb).then().statusCode(200);
      }
    }
    assertThat(placesTaken(mentor)).isZero();
    Pairs.discovering(Participants.mentee(), mentor);
  }

  @Test
  void aTransitionNeedsTheCurrentVersion() {
    Pair pair = Pairs.discovering();
    Api mentee = pair.mentee().api();
    String stale = mentee.tag(pair.path());
    mentee.put(pair.path() + "/agreement", stale, Pairs.agreement("P6M")).then().statusCode(200);
    mentee
        .transition(pair.path() + "/not-a-fit", stale)
        .then()
        .statusCode(412)
        .body("detail", containsString(pair.mentee().person().name()))
        .body("changedBy", equalTo(pair.mentee().person().name()))
        .body("changedAt", notNullValue());
    mentee.request().post(pair.path() + "/not-a-fit").then().statusCode(428);
  }

  @Test
  void theListShowsOnesOwnAndAllToTheSupportTeam() {
    Participant mentor = Participants.mentor();
    Pair first = Pairs.discovering(Participants.mentee(), mentor);
    Pair second = Pairs.discovering(Participants.mentee(), mentor);
    mentor
        .api()
        .get("/engagements?sort=openedAt")
        .then()
        .statusCode(200)
        .body(
            "items.id", contains(first.engagementId().toString(), second.engagementId().toString()))
        .body("items[0]", not(hasKey("contacts")))
        .body("items[0].mentor.name", equalTo(mentor.person().name()));
    first.mentee().api().get("/engagements").then().body("total", is(1));
    coordinator
        .get("/engagements?program=cms-isso")
        .then()
        .statusCode(200)
        .body("total", greaterThanOrEqualTo(2));
    coordinator.get("/engagements?person=me").then().body("total", is(0));
    stranger.get("/engagements").then().statusCode(200).body("items", empty());
  }

  @Test
  void theListIsFilteredByStateAndNameAndReadInPages() {
    Participant mentor = Participants.mentor();
    Pair ended = Pairs.discovering(Participants.mentee(), mentor);
    Pair open = Pairs.discovering(Participants.mentee(), mentor);
    ended.transition(mentor, "not-a-fit").then().statusCode(200);
    mentor
        .api()
        .get("/engagements?state=DISCOVERY&state=ACTIVE")
        .then()
        .statusCode(200)
        .body("items.id", contains(open.engagementId().toString()));
    coordinator
        .get("/engagements?q=" + ended.mentee().person().familyName().toUpperCase(Locale.ROOT))
        .then()
        .statusCode(200)
        .body("items.id", contains(ended.engagementId().toString()));
    coordinator.get("/engagements?q=%25").then().statusCode(200).body("total", is(0));
    for (String sort : List.of("openedAt", "-openedAt", "endsOn")) {
      String cursor =
          mentor
              .api()
              .get("/engagements?limit=1&sort=" + sort)
              .then()
              .statusCode(200)
              .extract()
              .path("nextCursor");
      mentor
          .api()
          .get("/engagements?limit=1&sort=%s&cursor=%s".formatted(sort, cursor))
          .then()
          .statusCode(200)
          .body("items.size()", is(1))
          .body("nextCursor", nullValue());
    }
    mentor.api().get("/engagements?state=ASLEEP").then().statusCode(400);
    mentor.api().get("/engagements?sort=program").then().statusCode(400);
    mentor.api().get("/engagements?person=you").then().statusCode(400);
  }

  @Test
  void theTwoAreAskedToAgreeAndThenTheMenteeToSetAGoal() {
    Pair pair = Pairs.discovering();
    String mine = "/me/tasks?program=cms-isso";
    for (Participant one : List.of(pair.mentee(), pair.mentor())) {
      one.api()
          .get(mine)
          .then()
          .statusCode(200)
          .body("items.find { it.kind == 'SIGN_AGREEMENT' }.waiting", is(false));
    }
    Api mentee = pair.mentee().api();
    mentee
        .put(pair.path() + "/agreement", mentee.tag(pair.path()), Pairs.agreement("P6M"))
        .then()
        .statusCode(200);
    mentee.get(mine).then().body("items.find { it.kind == 'SIGN_AGREEMENT' }.waiting", is(true));
    pair.mentor()
        .api()
        .get(mine)
        .then()
        .body("items.find { it.kind == 'SIGN_AGREEMENT' }.waiting", is(false))
        .body(
            "items.find { it.kind == 'SIGN_AGREEMENT' }.person.name",
            equalTo(pair.mentee().person().name()));
    pair.transition(pair.mentor(), "agreement/sign", "{\"version\": 1}").then().statusCode(200);
    mentee.get(mine).then().body("items.kind", hasItem("SET_GOAL"));
    pair.mentor()
        .api()
        .get(mine)
        .then()
        .body("items.kind", everyItem(not(equalTo("SET_GOAL"))))
        .body("items.kind", everyItem(not(equalTo("SIGN_AGREEMENT"))));
  }

  private int placesTaken(Participant mentor) {
    return mentor
        .api()
        .get(mentor.profilePath())
        .then()
        .statusCode(200)
        .extract()
        .path("placesTaken");
  }

  private long looks(Pair pair) {
    return (Long)
        entities
            .createNativeQuery(
                "select count(*) from audit_event where action = 'READ' and entity_id = :id")
            .setParameter("id", pair.engagementId().toString())
            .getSingleResult();
  }

  private String lastLook(Pair pair, String actor) {
    return (String)
        entities
            .createNativeQuery(
                """
                select cast(after_values as text) from audit_event
                where action = 'READ' and entity_id = :id and actor = :actor
                order by id desc limit 1
                """)
            .setParameter("id", pair.engagementId().toString())
            .setParameter("actor", actor)
            .getSingleResult();
  }

  private String auditOf(Pair pair) {
    return String.join(
        "\n",
        entities
            .createNativeQuery(
                "select cast(after_values as text) from audit_event where entity_id = :id",
                String.class)
            .setParameter("id", pair.engagementId().toString())
            .getResultList());
  }
}
