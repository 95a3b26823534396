package gov.cms.mentorship.engagement;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Pairs;
import gov.cms.mentorship.testing.Pairs.Pair;
import gov.cms.mentorship.testing.Participants;
import gov.cms.mentorship.testing.Participants.Participant;
import gov.cms.mentorship.testing.TestPerson;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

@IntegrationTest
class EngagementListTest {

  private final Api coordinator = Api.as(TestPerson.coordinator());
  private final Api stranger = Api.as(TestPerson.participant("Sam"));

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
}
