package gov.cms.mentorship.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Pairs;
import gov.cms.mentorship.testing.Pairs.Pair;
import gov.cms.mentorship.testing.Participants.Participant;
import gov.cms.mentorship.testing.TestPerson;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who sees how to reach the two, and what is kept of each look. */
@IntegrationTest
class ContactDataTest {

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
}
