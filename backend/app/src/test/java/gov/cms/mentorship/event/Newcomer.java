package gov.cms.mentorship.event;

import gov.cms.mentorship.enrollment.EnrollmentState;
import gov.cms.mentorship.profile.ParticipantRole;
import gov.cms.mentorship.testing.Api;
import gov.cms.mentorship.testing.TestClock;
import gov.cms.mentorship.testing.TestPerson;
import gov.cms.mentorship.testing.TestWorld;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Somebody of the ISSO program who has the orientation before them. */
record Newcomer(TestPerson person, Api api, UUID personId, UUID enrollmentId) {

  static Newcomer one() {
    return of(TestPerson.participant("Noor"), ParticipantRole.MENTEE);
  }

  static List<Newcomer> many(int number) {
    return Stream.generate(Newcomer::one).limit(number).toList();
  }

  static Newcomer of(TestPerson person, ParticipantRole role) {
    return TestWorld.usual()
        .make(world -> {
          var member =
              world
                  .people()
                  .member(
                      TestWorld.person(world, person),
                      role,
                      EnrollmentState.ORIENTATION,
                      TestClock.now(),
                      "Ready");
          return new Newcomer(person, Api.as(person), member.id(), member.enrollment().id());
        });
  }

  /** The same person in another role, with the orientation of that before them. */
  Newcomer alsoAs(ParticipantRole role) {
    UUID enrollment =
        TestWorld.usual()
            .make(world ->
                world
                    .people()
                    .member(
                        world.known("person", Map.of("id", personId, "name", person.name())),
                        role,
                        EnrollmentState.ORIENTATION,
                        TestClock.now(),
                        "Ready"))
            .enrollment()
            .id();
    return new Newcomer(person, api, personId, enrollment);
  }

  String enrollment() {
    return "/enrollments/" + enrollmentId;
  }

  String orientation() {
    return enrollment() + "/orientation";
  }

  Response asksFor(String event) {
    return api.post(orientation(), Sessions.wish(event));
  }

  /** Books, or waits; the path of the booking. */
  String books(String event) {
    return "/event-bookings/" + asksFor(event).then().statusCode(201).extract().<String>path("id");
  }

  Response cancels(String booking) {
    return api.transition(booking + "/cancel", api.tag(booking));
  }

  Response movesTo(String booking, String event) {
    return api.transition(booking + "/move", api.tag(booking), Sessions.wish(event));
  }

  Response leaves() {
    return api.transition(enrollment() + "/withdraw", api.tag(enrollment()));
  }

  String state(String booking) {
    return api.get(booking).then().statusCode(200).extract().path("state");
  }
}
