package gov.cms.mentorship.contract;

import gov.cms.mentorship.engagement.EngagementState;
import gov.cms.mentorship.fixtures.Member;
import gov.cms.mentorship.fixtures.Row;
import gov.cms.mentorship.fixtures.World;
import gov.cms.mentorship.matching.MatchRunState;
import gov.cms.mentorship.matchrequest.MatchRequestState;
import gov.cms.mentorship.meeting.MeetingState;
import gov.cms.mentorship.profile.ParticipantRole;
import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.Contract.Operation;
import gov.cms.mentorship.testing.GivenUp;
import gov.cms.mentorship.testing.MailedIn;
import gov.cms.mentorship.testing.Notified;
import gov.cms.mentorship.testing.Refused;
import gov.cms.mentorship.testing.TestClock;
import gov.cms.mentorship.testing.TestPerson;
import gov.cms.mentorship.testing.TestWorld;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** A program with one of everything that is listed, all of it about one mentor. */
record ExampleWorld(String program, TestPerson mentor) {

  private static final Duration A_WEEK = Duration.ofDays(7);

  static ExampleWorld in(String program) {
    TestPerson mentor = Somebody.mentor();
    TestWorld.in(program).make(world -> filled(world, mentor));
    String blocked = Api.as(TestPerson.participant("Pat")).personId();
    Api.as(mentor).request().put("/me/blocks/" + blocked).then().statusCode(204);
    UUID person = UUID.fromString(Api.as(mentor).personId());
    Notified.of(person, "REQUEST_RECEIVED", program);
    Api.as(mentor).request().put("/me/notifications/read").then().statusCode(204);
    GivenUp.mail(program, person);
    Refused.address(person, mentor.email());
    MailedIn.to(program, "OPEN");
    Api.as(mentor)
        .post("/me/absences", AbsenceSubject.wish().replace("cms-isso", program).replace('\'', '"'))
        .then()
        .statusCode(201);
    ClosureSubject.declared(ClosureSubject.nextSunday());
    return new ExampleWorld(program, mentor);
  }

  private static Row filled(World world, TestPerson person) {
    Member mentor = Somebody.active(world, person, ParticipantRole.MENTOR);
    Member mentee = Somebody.active(world, Somebody.mentee(), ParticipantRole.MENTEE);
    Member asking = Somebody.active(world, Somebody.mentee(), ParticipantRole.MENTEE);
    Row engagement =
        world
            .mentorships()
            .engagement(mentee, mentor, EngagementState.ACTIVE, TestClock.now().minus(A_WEEK));
    world.mentorships().request(asking, mentor, MatchRequestState.PENDING, TestClock.now());
    world.events().session(TestClock.now(), TestClock.now().plus(A_WEEK), 12);
    Row run =
        world
            .matchRuns()
            .run(MatchRunState.READY, TestClock.now())
            .set("pins", pair(asking, mentor))
            .set("bans", pair(mentee, mentor));
    world.matchRuns().pair(run.id(), asking, mentor);
    Row meeting =
        world
            .meetings()
            .meeting(
                engagement, TestClock.now().minus(A_WEEK), Duration.ofHours(1), MeetingState.HELD);
    world.meetings().report(meeting);
    Row survey =
        world
            .surveys()
            .survey(TestClock.now().minus(A_WEEK))
            .set(
                "questions",
                """
                [{"id": "again", "kind": "CHOICE", "text": "Would you do it again?", "required": true,
                  "choices": [{"code": "YES", "text": "Yes"}, {"code": "NO", "text": "No"}]}]\
                """);
    return world.surveys().invitation(survey.id(), engagement, mentor.id(), TestClock.now());
  }

  private static String pair(Member mentee, Member mentor) {
    return "[{\"menteeProfileId\": \"%s\", \"mentorProfileId\": \"%s\"}]"
        .formatted(mentee.profileId(), mentor.profileId());
  }

  /** The mentor calls, with the role that is let in. */
  Scene scene(Operation operation) {
    CallerKind kind =
        CallerKind.people().stream()
            .filter(AccessTable.of(operation).callers()::contains)
            .findFirst()
            .orElseThrow();
    return new Scene(
        operation,
        new Scenes(operation).in(""),
        new Caller(kind, Optional.empty()),
        kind.as(mentor));
  }
}
