package gov.cms.mentorship.matchrequest;

import static gov.cms.mentorship.matchrequest.MatchRequestCalls.path;
import static org.assertj.core.api.Assertions.assertThat;

import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.Database;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Pairs;
import gov.cms.mentorship.testing.Participants;
import gov.cms.mentorship.testing.Participants.Participant;
import gov.cms.mentorship.testing.Race;
import gov.cms.mentorship.testing.TestPerson;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Nobody asks a mentor whose last place goes at that moment. What was sent before stays open: a
 * place may become free again.
 */
@IntegrationTest
class LastPlaceRaceTest {

  private final Api coordinator = Api.as(TestPerson.coordinator());
  private Participant mentor;
  private Participant mentee;
  private UUID earlier;

  @BeforeEach
  void oneOfTwoPlacesIsTaken() {
    mentor = Participants.mentor();
    mentee = Participants.mentee();
    Pairs.discovering(Participants.mentee(), mentor);
    earlier = Pairs.request(Participants.mentee(), mentor);
  }

  @Test
  void nobodyAsksAMentorWhoseLastPlaceIsBeingTaken() {
    refused("engagement", takingTheLastPlace(), asking());
  }

  @Test
  void nobodyIsProposedToAMentorWhoseLastPlaceIsBeingTaken() {
    refused("engagement", takingTheLastPlace(), proposing());
  }

  @Test
  void nobodyAsksAMentorWhoIsGivingUpTheLastPlace() {
    refused("profile", givingUpTheLastPlace(), asking());
  }

  @Test
  void nobodyIsProposedToAMentorWhoIsGivingUpTheLastPlace() {
    refused("profile", givingUpTheLastPlace(), proposing());
  }

  /**
   * The last place goes as soon as a table can be written to; by then somebody else has asked who
   * does not know of it yet.
   */
  private void refused(String table, Callable<Response> going, Callable<Response> asking) {
    List<Response> answers = Race.inTurnBeforeAnyWrite(table, List.of(going, asking));

    assertThat(answers).extracting(Response::statusCode).containsExactly(200, 409);
    assertThat(answers.getLast().<String>path("type"))
        .isEqualTo("urn:mentorship:problem:capacity-full");
    assertThat(
            Database.count(
                "select count(*) from match_request where mentee_id = ?", mentee.personId()))
        .isZero();
  }

  private Callable<Response> takingTheLastPlace() {
    String tag = mentor.api().tag(path(earlier));
    return () -> mentor.api().transition(path(earlier) + "/accept", tag);
  }

  private Callable<Response> givingUpTheLastPlace() {
    String tag = mentor.api().tag(mentor.profilePath());
    String smaller = Participants.aMentor().capacity(1).profile();
    return () -> mentor.api().patch(mentor.profilePath(), tag, smaller);
  }

  private Callable<Response> asking() {
    return () -> mentee.api().post("/match-requests", Pairs.wish(mentor));
  }

  private Callable<Response> proposing() {
    return () -> coordinator.post("/match-requests", Pairs.proposal(mentee, mentor));
  }
}
