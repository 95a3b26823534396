package gov.cms.mentorship.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import gov.cms.mentorship.testing.Database;
import gov.cms.mentorship.testing.IntegrationTest;
import gov.cms.mentorship.testing.Participants;
import gov.cms.mentorship.testing.Participants.Participant;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@IntegrationTest
class AssessmentTest {

  private static final String WANTED =
      """
      {"kind": "TOPIC", "code": "ATO", "current": 2, "wanted": 4}\
      """;
  private static final String OFFERED =
      """
      {"kind": "COMPETENCY_AREA", "code": "NF-COM-001", "offered": 5}\
      """;

  @Test
  void aMenteeSaysWhatTheyHaveAndWantAndAMentorWhatTheyCanGive() {
    Participant mentee = Participants.aMentee().draft();
    rate(mentee, WANTED)
        .then()
        .statusCode(200)
        .body("assessment.code", contains("ATO"))
        .body("assessment[0].current", equalTo(2))
        .body("assessment[0].wanted", equalTo(4));
    Participant mentor = Participants.mentor();
    rate(mentor, OFFERED).then().statusCode(200);
    mentee
        .api()
        .get(mentor.profilePath())
        .then()
        .body("assessment.kind", contains("COMPETENCY_AREA"))
        .body("assessment[0].offered", equalTo(5));
  }

  @Test
  void theLevelsAreReplacedTogetherAndStayWhenOthersFieldsChange() {
    Participant mentee = Participants.aMentee().draft();
    rate(mentee, WANTED);
    rate(mentee, WANTED.replace("4", "5")).then().body("assessment[0].wanted", equalTo(5));
    change(mentee, "{\"headline\": \"Another one\"}")
        .then()
        .statusCode(200)
        .body("assessment[0].wanted", equalTo(5));
    rate(mentee, "").then().statusCode(200).body("assessment", empty());
  }

  @Test
  void theSideOfTheOtherRoleIsRefused() {
    Participant mentee = Participants.aMentee().draft();
    rate(mentee, OFFERED).then().statusCode(400).body("errors.pointer", contains("/assessment/0"));
    Participant mentor = Participants.mentor();
    rate(mentor, WANTED).then().statusCode(400).body("errors.pointer", contains("/assessment/0"));
  }

  @Test
  void halfAnAnswerADoubleOneAndAnUnknownSkillAreRefused() {
    Participant mentee = Participants.aMentee().draft();
    rate(mentee, "{\"kind\": \"TOPIC\", \"code\": \"ATO\", \"current\": 2}")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/assessment/0"));
    rate(mentee, WANTED + "," + WANTED)
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/assessment/1/code"));
    rate(mentee, WANTED.replace("ATO", "ASTROLOGY"))
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/assessment/0/code"));
  }

  @ParameterizedTest
  @CsvSource({"0", "6"})
  void aLevelIsOneOfFive(String level) {
    Participant mentee = Participants.aMentee().draft();
    rate(mentee, WANTED.replace("4", level))
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/assessment/0/wanted"));
  }

  @ParameterizedTest
  @CsvSource({
    "6, 1, null, current_level",
    "1, 0, null, wanted_level",
    "null, null, 6, offered_level",
    "1, null, null, side",
    "1, 2, 3, side",
    "null, null, null, side"
  })
  void theDatabaseKeepsNoOtherLevels(
      String current, String wanted, String offered, String constraint) {
    Participant mentee = Participants.aMentee().draft();
    assertThatThrownBy(() ->
            Database.change(
                "insert into profile_skill values ('%s', 'TOPIC', 'ATO', %s, %s, %s)"
                    .formatted(mentee.profileId(), current, wanted, offered)))
        .hasStackTraceContaining("ck_profile_skill_" + constraint);
  }

  @Test
  void eachChangeIsOnTheTrailOfTheProfile() {
    Participant mentee = Participants.aMentee().draft();
    rate(mentee, WANTED);
    rate(mentee, WANTED.replace("4", "5"));
    assertThat(
            Database.text(
                """
                select string_agg(action || ' ' || coalesce(after_values ->> 'wanted_level', ''), ', ' order by id)
                from audit_event where entity_type = 'profile_skill' and entity_id = ?\
                """,
                mentee.profileId().toString()))
        .isEqualTo("CREATED 4, UPDATED 5");
  }

  @Test
  void whatIsMissingComesFirstAndThenWhatHelps() {
    Participant mentee = Participants.aMentee().draft();
    change(mentee, "{\"cadence\": null}")
        .then()
        .statusCode(200)
        .body("completeness.missing.pointer", contains("/cadence"))
        .body("completeness.advice[0].pointer", equalTo("/cadence"))
        .body("completeness.advice[0].why", equalTo("It shows how much time you have in mind."))
        .body("completeness.advice[1].pointer", equalTo("/assessment"));
  }

  private static Response rate(Participant who, String levels) {
    return change(who, "{\"assessment\": [%s]}".formatted(levels));
  }

  private static Response change(Participant who, String patch) {
    return who.api().patch(who.profilePath(), who.api().tag(who.profilePath()), patch);
  }
}
