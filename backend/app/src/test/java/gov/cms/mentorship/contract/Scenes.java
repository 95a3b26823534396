package gov.cms.mentorship.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gov.cms.mentorship.engagement.EngagementState;
import gov.cms.mentorship.enrollment.EnrollmentState;
import gov.cms.mentorship.fixtures.Member;
import gov.cms.mentorship.fixtures.Row;
import gov.cms.mentorship.fixtures.World;
import gov.cms.mentorship.matchrequest.MatchRequestState;
import gov.cms.mentorship.meeting.MeetingState;
import gov.cms.mentorship.profile.ParticipantRole;
import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.Contract.Operation;
import gov.cms.mentorship.testing.Duo;
import gov.cms.mentorship.testing.ExampleBody;
import gov.cms.mentorship.testing.TestClock;
import gov.cms.mentorship.testing.TestPerson;
import gov.cms.mentorship.testing.TestWorld;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Sets the scene for each operation that takes texts. A new one has to be added here. */
final class Scenes {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final TestWorld world = TestWorld.usual();

  /** A scene that nobody has played in. */
  Scene of(Operation operation) {
    return switch (operation.id()) {
      case "updateMe" -> me(operation);
      case "createEnrollment" ->
          scene(operation, newcomer(), "/enrollments", "", "{'program': 'cms-isso'}");
      case "declineEnrollment" -> declined(operation);
      case "updateProfile" -> profile(operation);
      case "createMatchRequest" -> proposal(operation);
      case "declineMatchRequest" -> request(operation);
      case "proposeAgreement" -> {
        Duo duo = Duo.in("cms-isso", EngagementState.DISCOVERY);
        yield mentee(
            operation, duo, "/agreement", "{'startsOn': '%s'}".formatted(TestClock.today()));
      }
      case "endEngagement" -> mentee(operation, Duo.active(), "/end", "{}");
      case "createGoal" -> mentee(operation, Duo.active(), "/goals", goal());
      case "updateGoal" -> existingGoal(operation);
      case "scheduleMeeting" -> mentee(operation, Duo.active(), "/meetings", meetingTomorrow());
      case "updateMeeting" -> meeting(operation);
      case "updateMeetingReport" -> report(operation);
      case "createNote" -> {
        Duo duo = Duo.active();
        yield scene(operation, duo.asMentor(), notes(duo), "", "{}");
      }
      case "updateNote" -> existingNote(operation);
      case "createSurvey" -> survey(operation);
      case "createSurveyResponse" -> response(operation);
      default -> throw new IllegalArgumentException("Set a scene for " + operation.id());
    };
  }

  private static Scene scene(
      Operation operation, Api caller, String address, String versioned, String patch) {
    try {
      JsonNode values = JSON.readTree(patch.replace('\'', '"'));
      return new Scene(
          operation, caller, address, versioned, ExampleBody.of(operation).patched(values));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Scene mentee(Operation operation, Duo duo, String below, String patch) {
    String engagement = "/engagements/" + duo.engagement();
    return scene(operation, duo.asMentee(), engagement + below, engagement, patch);
  }

  private static Scene me(Operation operation) {
    return scene(
        operation,
        newcomer(),
        "/me",
        "/me",
        """
        {'phone': '+1 410 555 0100', 'managerEmail': 'manager@tests.example',
         'timeZone': 'America/New_York'}\
        """);
  }

  private Scene declined(Operation operation) {
    UUID enrollment =
        world
            .make(made ->
                member(made, someone(), ParticipantRole.MENTEE, EnrollmentState.SUPPORT_REVIEW))
            .enrollment()
            .id();
    String path = "/enrollments/" + enrollment;
    return scene(operation, Api.as(TestPerson.coordinator()), path + "/decline", path, "{}");
  }

  private Scene profile(Operation operation) {
    TestPerson person = someone();
    UUID profile =
        world
            .make(made -> member(made, person, ParticipantRole.MENTEE, EnrollmentState.ACTIVE))
            .profileId();
    String path = "/profiles/" + profile;
    return scene(
        operation,
        Api.as(person),
        path,
        path,
        """
        {'capacity': null, 'topics': ['ATO'], 'controlFamilies': ['AC'], 'workRoles': ['OG-WRL-014'],
         'focusAreas': ['NETWORKING'], 'competencyAreas': ['NF-COM-001'], 'certifications': ['CISSP'],
         'wantedQualities': ['MISSION_AND_VALUES']}\
        """);
  }

  private Scene proposal(Operation operation) {
    Member mentee =
        world.make(made -> member(made, someone(), ParticipantRole.MENTEE, EnrollmentState.ACTIVE));
    Member mentor =
        world.make(made -> member(made, someone(), ParticipantRole.MENTOR, EnrollmentState.ACTIVE));
    return scene(
        operation,
        Api.as(TestPerson.coordinator()),
        "/match-requests",
        "",
        "{'program': 'cms-isso', 'menteeProfileId': '%s', 'mentorProfileId': '%s'}"
            .formatted(mentee.profileId(), mentor.profileId()));
  }

  private Scene request(Operation operation) {
    TestPerson mentor = someone();
    UUID request =
        world
            .make(made ->
                made.mentorships()
                    .request(
                        member(made, someone(), ParticipantRole.MENTEE, EnrollmentState.ACTIVE),
                        member(made, mentor, ParticipantRole.MENTOR, EnrollmentState.ACTIVE),
                        MatchRequestState.PENDING,
                        TestClock.now()))
            .id();
    String path = "/match-requests/" + request;
    return scene(operation, Api.as(mentor), path + "/decline", path, "{}");
  }

  private static Scene existingGoal(Operation operation) {
    Duo duo = Duo.active();
    UUID goal =
        duo.world()
            .make(made -> made.mentorships().goal(duo.engagementRow(), "Plan", TestClock.now()))
            .id();
    String path = "/engagements/" + duo.engagement() + "/goals/" + goal;
    return scene(operation, duo.asMentee(), path, path, goal());
  }

  private static Scene meeting(Operation operation) {
    Duo duo = Duo.active();
    String path = "/meetings/" + meeting(duo, TestClock.now().plus(Duration.ofDays(2)));
    return scene(operation, duo.asMentee(), path, path, meetingTomorrow());
  }

  private static Scene report(Operation operation) {
    Duo duo = Duo.active();
    String path =
        "/meetings/" + meeting(duo, TestClock.now().minus(Duration.ofDays(2))) + "/report";
    return scene(
        operation,
        duo.asMentor(),
        path,
        path,
        "{'heldOn': '%s', 'duration': 'PT1H', 'topics': ['ATO']}".formatted(TestClock.today()));
  }

  private static Scene existingNote(Operation operation) {
    Duo duo = Duo.active();
    String note =
        duo.asMentor()
            .post(notes(duo), "{\"text\": \"Before\", \"shared\": true}")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    return scene(operation, duo.asMentor(), "/notes/" + note, "/notes/" + note, "{}");
  }

  private static String notes(Duo duo) {
    return "/meetings/" + meeting(duo, TestClock.now().minus(Duration.ofDays(2))) + "/notes";
  }

  private static UUID meeting(Duo duo, Instant starts) {
    return duo.world()
        .make(made -> {
          Row meeting =
              made.meetings()
                  .meeting(
                      duo.engagementRow(), starts, Duration.ofHours(1), MeetingState.SCHEDULED);
          made.meetings().report(meeting);
          return meeting;
        })
        .id();
  }

  private static Scene survey(Operation operation) {
    return scene(
        operation,
        Api.as(TestPerson.coordinator()),
        "/surveys",
        "",
        """
        {'program': 'cms-isso', 'questions': [{'id': 'q', 'kind': 'CHOICE', 'text': 'Again?',
         'required': true, 'choices': [{'code': 'YES', 'text': 'Yes'}, {'code': 'NO', 'text': 'No'}]}]}\
        """);
  }

  private static Scene response(Operation operation) {
    Duo duo = Duo.active();
    UUID invitation =
        duo.world()
            .make(made -> {
              UUID survey =
                  made.surveys()
                      .survey(TestClock.now())
                      // Nobody else is invited to it.
                      .set("state", "RETIRED")
                      .set(
                          "questions",
                          "[{\"id\": \"q\", \"kind\": \"TEXT\", \"text\": \"Why?\", \"required\": true}]")
                      .id();
              return made.surveys()
                  .invitation(
                      survey,
                      duo.engagementRow(),
                      duo.engagementRow().get("mentor_id", UUID.class),
                      TestClock.now());
            })
            .id();
    return scene(
        operation,
        duo.asMentor(),
        "/survey-invitations/" + invitation + "/response",
        "",
        "{'answers': [{'question': 'q', 'text': 'Because'}]}");
  }

  private static String goal() {
    return "{'dueOn': '%s'}".formatted(TestClock.today().plusMonths(3));
  }

  private static String meetingTomorrow() {
    return "{'startsAt': '%s', 'duration': 'PT1H'}"
        .formatted(TestClock.now().plus(Duration.ofDays(1)));
  }

  private static Api newcomer() {
    return Api.as(someone());
  }

  private static TestPerson someone() {
    return TestPerson.participant("Sam");
  }

  private static Member member(
      World world, TestPerson person, ParticipantRole role, EnrollmentState state) {
    return world
        .people()
        .member(TestWorld.person(world, person), role, state, TestClock.now(), "Ready");
  }
}
