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
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Nobody is matched with their own manager, not even when the one becomes the other's manager at
 * that moment: it is being written down when the match is about to be made.
 */
@IntegrationTest
class KeptApartRaceTest {

  private final Api coordinator = Api.as(TestPerson.coordinator());
  private Participant mentee;
  private Participant mentor;

  @BeforeEach
  void twoTakePart() {
    mentee = Participants.mentee();
    mentor = Participants.mentor();
    // A first visit would itself be written to the table.
    coordinator.personId();
  }

  @Test
  void aMentorDoesNotAcceptWhoNamesThemAsManagerAtThatMoment() {
    String request = path(Pairs.request(mentee, mentor));
    refuses(naming(mentee, mentor), accepting(mentor, request));
  }

  @Test
  void aMenteeWhomAMentorNamesAsManagerAtThatMomentIsNotAccepted() {
    String request = path(Pairs.request(mentee, mentor));
    refuses(naming(mentor, mentee), accepting(mentor, request));
  }

  @Test
  void theLastYesToAProposalComesTooLateForWhoNamesTheOtherAsManagerAtThatMoment() {
    String request = path(Pairs.propose(mentee, mentor));
    accept(mentor, request);
    refuses(naming(mentor, mentee), accepting(mentee, request));
  }

  /** The address of a manager is known, and only then does the mentor sign in with it. */
  @Test
  void theLastYesToAProposalComesTooLateForWhoSignsInAsTheOthersManagerAtThatMoment() {
    String request = path(Pairs.propose(mentee, mentor));
    accept(mentor, request);
    String address = "new-" + mentor.person().email();
    name(mentee, address);
    refuses(() -> withAddress(mentor, address).get("/me"), accepting(mentee, request));
  }

  @Test
  void whoNamesAManagerAtThatMomentIsNotProposedToThem() {
    refuses(
        naming(mentee, mentor),
        () -> coordinator.post("/match-requests", Pairs.proposal(mentee, mentor)));
  }

  @Test
  void whoNamesAManagerAtThatMomentDoesNotAskThem() {
    refuses(naming(mentee, mentor), () -> mentee.api().post("/match-requests", Pairs.wish(mentor)));
  }

  /** Of two at the same moment the one that is being written down counts for the other. */
  private void refuses(Callable<Response> becomingManager, Callable<Response> matching) {
    List<Response> answers =
        Race.inTurnBeforeAnyWrite("person", List.of(becomingManager, matching));

    assertThat(answers).extracting(Response::statusCode).containsExactly(200, 409);
    assertThat(answers.getLast().<String>path("type"))
        .isEqualTo("urn:mentorship:problem:pair-not-allowed");
    assertThat(
            Database.count(
                "select count(*) from engagement where mentee_id = ?", mentee.personId()))
        .isZero();
  }

  private static Callable<Response> naming(Participant staff, Participant manager) {
    String tag = staff.api().tag("/me");
    return () -> staff.api().patch("/me", tag, worksFor(manager.person().email()));
  }

  private static void name(Participant staff, String manager) {
    staff.api().patch("/me", staff.api().tag("/me"), worksFor(manager)).then().statusCode(200);
  }

  private static String worksFor(String manager) {
    return """
    {"component": "OIT", "employment": "FEDERAL", "issoStanding": "ISSO",
     "managerName": "A manager", "managerEmail": "%s", "timeZone": "America/New_York"}
    """
        .formatted(manager);
  }

  private static Api withAddress(Participant participant, String address) {
    TestPerson person = participant.person();
    return Api.as(
        new TestPerson(
            person.subject(), person.givenName(), person.familyName(), address, person.roles()));
  }

  private static Callable<Response> accepting(Participant participant, String request) {
    String tag = participant.api().tag(request);
    return () -> participant.api().transition(request + "/accept", tag);
  }

  private static void accept(Participant participant, String request) {
    participant
        .api()
        .transition(request + "/accept", participant.api().tag(request))
        .then()
        .statusCode(200);
  }
}
