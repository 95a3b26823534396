package gov.cms.mentorship.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows from the steps of an engagement. */
@IntegrationTest
class EngagementStepsTest {

  @Inject EntityManager entities;

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
        .transition(pair.path() + "/agreement", mentee.tag(pair.path()), Pairs.agreement("P6M"))
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
    Api.as(TestPerson.coordinator())
        .get(pair.path())
        .then()
        .body("endReason", equalTo("A new position"));
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
    mentee
        .transition(pair.path() + "/agreement", stale, Pairs.agreement("P6M"))
        .then()
        .statusCode(200);
    mentee
        .transition(pair.path() + "/not-a-fit", stale)
        .then()
        .statusCode(412)
        .body("detail", containsString(pair.mentee().person().name()))
        .body("changedBy", equalTo(pair.mentee().person().name()))
        .body("changedAt", notNullValue());
    mentee.request().post(pair.path() + "/not-a-fit").then().statusCode(428);
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
