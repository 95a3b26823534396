package gov.cms.mentorship.testing;

import gov.cms.mentorship.fixtures.Row;
import java.time.Duration;
import java.util.UUID;

/** Calls that the tests of surveys have in common. */
public final class SurveyCalls {

  public static final String ANSWERS =
      """
      {"answers": [{"questionId": "overall", "rating": 4}, {"questionId": "again", "choice": "YES"},
                   {"questionId": "comment", "text": "We should have met more often"}]}\
      """;

  private SurveyCalls() {}

  public static String survey(boolean anonymous) {
    return """
    {"program": "cms-isso", "title": "Half way", "audience": "BOTH", "anonymous": %s, "questions": [
      {"id": "overall", "kind": "RATING", "text": "How is it going?", "required": true},
      {"id": "again", "kind": "CHOICE", "text": "Again?", "required": false,
       "choices": [{"code": "YES", "text": "Yes"}, {"code": "NO", "text": "No"}]},
      {"id": "comment", "kind": "TEXT", "text": "Anything else?", "required": false}]}\
    """
        .formatted(anonymous);
  }

  /** Writes a survey that nobody is invited to by itself. */
  public static UUID draft(Api coordinator, boolean anonymous) {
    return draft(coordinator, survey(anonymous));
  }

  /** The same in a program that may tell about groups of five. */
  public static UUID draftToTell(Api coordinator, boolean anonymous) {
    return draft(coordinator, survey(anonymous).replace("cms-isso", "hhs-mentoring"));
  }

  private static UUID draft(Api coordinator, String survey) {
    return UUID.fromString(
        coordinator.post("/surveys", survey).then().statusCode(201).extract().path("id"));
  }

  /** Invites the mentor of a pair; answers the path of the invitation. */
  public static String invited(UUID survey, Duo duo) {
    return invited(survey, duo, duo.asMentor());
  }

  /** Invites a person to a survey about the engagement of a pair. */
  public static String invited(UUID survey, Duo duo, Api person) {
    return invited(survey, duo, person, UUID.fromString(duo.asMentee().personId()));
  }

  /** Invites a person to a survey about work with another one. */
  public static String invited(UUID survey, Duo duo, Api person, UUID counterpart) {
    UUID personId = UUID.fromString(person.personId());
    Row invitation =
        duo.world()
            .make(world ->
                world
                    .surveys()
                    .invitation(
                        survey,
                        duo.engagementRow(),
                        personId,
                        TestClock.now().minus(Duration.ofDays(1)))
                    .set("counterpart_id", counterpart));
    return "/survey-invitations/" + invitation.id();
  }

  public static UUID id(String invitation) {
    return UUID.fromString(invitation.substring("/survey-invitations/".length()));
  }

  /** As many people are invited, and answer one after the other, each about somebody else. */
  public static void answered(UUID survey, int people, int rating, String choice) {
    Duo duo = Duo.active();
    for (int i = 0; i < people; i++) {
      answered(survey, duo, Api.as(TestPerson.participant("Rae")), rating, choice);
    }
  }

  /** A person is invited to a survey, as if they had worked with themselves, and answers. */
  public static void answered(UUID survey, Duo duo, Api person, int rating, String choice) {
    answered(survey, duo, person, UUID.fromString(person.personId()), rating, choice);
  }

  /** A person is invited to a survey about work with another one, and answers. */
  public static void answered(
      UUID survey, Duo duo, Api person, UUID counterpart, int rating, String choice) {
    person
        .post(
            invited(survey, duo, person, counterpart) + "/response",
            """
            {"answers": [{"questionId": "overall", "rating": %d}, {"questionId": "again", "choice": "%s"},
                         {"questionId": "comment", "text": "Between us"}]}\
            """
                .formatted(rating, choice))
        .then()
        .statusCode(201);
  }
}
