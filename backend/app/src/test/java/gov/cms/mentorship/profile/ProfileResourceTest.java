package gov.cms.mentorship.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Participants;
import gov.cms.mentorship.testing.Participants.Participant;
import gov.cms.mentorship.testing.TestPerson;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

@IntegrationTest
class ProfileResourceTest {

  private static final String EMPTY =
      """
      {"headline": "", "summary": "", "focusAreas": [], "topics": [], "controlFamilies": [],
       "workRoles": [], "competencyAreas": [], "certifications": [], "wantedQualities": [],
       "meetingModes": [], "openToRequests": true, "cadence": null, "yearsOfExperience": null,
       "goals": null}\
      """;

  private final Api coordinator = Api.as(TestPerson.coordinator());

  @Test
  void aDraftMayBeSavedHalfFilled() {
    Participant mentee = Participants.aMentee().draft();
    mentee
        .api()
        .patch(
            mentee.profilePath(),
            mentee.api().tag(mentee.profilePath()),
            EMPTY.replace("\"headline\": \"\"", "\"headline\": \" New here \""))
        .then()
        .statusCode(200)
        .body("headline", equalTo("New here"))
        .body("topics", empty())
        .body("completeness.percent", equalTo(10))
        .body(
            "completeness.missing.pointer",
            contains(
                "/summary",
                "/topics",
                "/meetingModes",
                "/cadence",
                "/goals/shortTerm",
                "/goals/reasonForJoining"));
  }

  @Test
  void whatIsWrittenIsReadBack() {
    Participant mentee = Participants.aMentee().topics("POAM", "ATO").draft();
    mentee
        .api()
        .get(mentee.profilePath())
        .then()
        .statusCode(200)
        .body("topics", contains("ATO", "POAM"))
        .body("workRoles", contains("OG-WRL-014"))
        .body("goals.shortTerm", equalTo("A first security plan"))
        .body("capacity", nullValue())
        .body("placesTaken", nullValue())
        .body("completeness.missing", empty());
  }

  @Test
  void aListedProfileStaysComplete() {
    Participant mentor = Participants.mentor();
    mentor
        .api()
        .patch(mentor.profilePath(), mentor.api().tag(mentor.profilePath()), EMPTY)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:mentorship:problem:incomplete"))
        .body("errors.pointer", hasItems("/headline", "/yearsOfExperience"));
    mentor
        .api()
        .get(mentor.profilePath())
        .then()
        .body("completeness.missing", empty())
        .body("listed", equalTo(true));
  }

  @Test
  void aChangeOfTheListsAloneIsANewVersion() {
    Participant mentor = Participants.mentor();
    String before = mentor.api().tag(mentor.profilePath());
    mentor
        .api()
        .patch(mentor.profilePath(), before, Participants.aMentor().topics("PRIVACY").profile())
        .then()
        .statusCode(200)
        .body("topics", contains("PRIVACY"));
    mentor
        .api()
        .patch(mentor.profilePath(), before, Participants.aMentor().profile())
        .then()
        .statusCode(412);
  }

  @Test
  void unknownCodesAndImpossibleCapacitiesAreNamed() {
    Participant mentor = Participants.mentor();
    String tag = mentor.api().tag(mentor.profilePath());
    mentor
        .api()
        .patch(
            mentor.profilePath(),
            tag,
            Participants.aMentor().topics("ATO", "ASTROLOGY").capacity(6).profile())
        .then()
        .statusCode(400)
        .body("errors.pointer", containsInAnyOrder("/topics/1", "/capacity"));
    mentor
        .api()
        .patch(mentor.profilePath(), tag, Participants.aMentor().capacity(0).profile())
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/capacity"));
    mentor
        .api()
        .patch(mentor.profilePath(), tag, Participants.aMentor().meetingModes("PIGEON").profile())
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/meetingModes/0"));
  }

  @Test
  void onlyMentorsOfferPlacesAndOnlyMenteesHaveGoals() {
    Participant mentor = Participants.mentor();
    Participant mentee = Participants.mentee();
    mentor
        .api()
        .patch(
            mentor.profilePath(),
            mentor.api().tag(mentor.profilePath()),
            Participants.aMentee().profile())
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/goals"));
    mentee
        .api()
        .patch(
            mentee.profilePath(),
            mentee.api().tag(mentee.profilePath()),
            Participants.aMentor().profile())
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/capacity"));
  }

  @Test
  void peopleWhoStayApartDoNotSeeEachOther() {
    Participant mentor = Participants.mentor();
    TestPerson sam = TestPerson.participant("Sam");
    mentor.api().request().put("/me/blocks/" + Api.as(sam).personId()).then().statusCode(204);
    Api.as(sam).get(mentor.profilePath()).then().statusCode(404);
  }

  @Test
  void aWithdrawnProfileCanBeReadButNotWritten() {
    Participant mentor = Participants.mentor();
    String enrollment = mentor.enrollmentPath();
    mentor.api().transition(enrollment + "/withdraw", mentor.api().tag(enrollment));
    mentor
        .api()
        .patch(
            mentor.profilePath(),
            mentor.api().tag(mentor.profilePath()),
            Participants.aMentor().profile())
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:mentorship:problem:illegal-transition"));
  }

  @Test
  void noProfileContainsContactData() {
    Participant mentor = Participants.mentor();
    Response profile = coordinator.get(mentor.profilePath());
    profile.then().statusCode(200);
    assertThat(profile.asString())
        .doesNotContain("@")
        .doesNotContain("email")
        .doesNotContain("phone");
  }

  @Test
  void sayingMoreOfMyselfDoesNotOverturnAProfileThatIsBeingEdited() {
    Participant mentor = Participants.mentor();
    String tag = mentor.api().tag(mentor.profilePath());
    Participants.describe(mentor.api(), "CCIIO");
    assertThat(mentor.api().tag(mentor.profilePath())).isEqualTo(tag);
    Participants.mentee()
        .api()
        .get("/profiles?program=cms-isso&role=MENTOR&q=" + mentor.person().familyName() + " cciio")
        .then()
        .statusCode(200)
        .body("total", equalTo(1));
  }
}
