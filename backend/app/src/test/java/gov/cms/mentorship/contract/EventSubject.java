package gov.cms.mentorship.contract;

import gov.cms.mentorship.enrollment.EnrollmentState;
import gov.cms.mentorship.fixtures.Member;
import gov.cms.mentorship.fixtures.Row;
import gov.cms.mentorship.profile.ParticipantRole;
import gov.cms.mentorship.testing.Contract.Operation;
import gov.cms.mentorship.testing.TestClock;
import gov.cms.mentorship.testing.TestPerson;
import gov.cms.mentorship.testing.TestWorld;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** An orientation session of the ISSO program, in which somebody has a place. */
final class EventSubject implements Subject {

  @Override
  public Life life() {
    return Life.of("event.Event");
  }

  @Override
  public List<String> situations() {
    return List.of("SCHEDULED", "CANCELLED");
  }

  @Override
  public Situation in(String situation, Operation operation) {
    TestPerson mentee = Somebody.mentee();
    boolean afterwards = operation.id().equals("markAttendance");
    Row[] booking = new Row[1];
    Row event =
        TestWorld.usual()
            .make(world -> {
              // Nobody says of themselves that they were there.
              Member member =
                  Somebody.in(
                      world,
                      afterwards ? Somebody.mentor() : mentee,
                      ParticipantRole.MENTEE,
                      EnrollmentState.ORIENTATION);
              if (afterwards) {
                Somebody.active(world, mentee, ParticipantRole.MENTEE);
              }
              Row session =
                  world
                      .events()
                      .session(TestClock.now(), start(afterwards), 4)
                      .set("description", "What the program is.")
                      .set("place", "Room C-110")
                      .set("state", situation);
              boolean on = situation.equals("SCHEDULED");
              booking[0] =
                  world
                      .events()
                      .booking(session, member, on ? "BOOKED" : "CANCELLED", TestClock.now());
              return session;
            });
    return Situation.of(
        situation,
        event.id().toString(),
        List.of(new Situation.Part(mentee, "PARTICIPANT", true)),
        Map.of(CallerKind.COORDINATOR, "COORDINATOR"),
        afterwards
            ? "{'bookings': [{'bookingId': '%s', 'attended': true}]}".formatted(booking[0].id())
            : plan());
  }

  /** What an event has to say that is still to come. */
  static String plan() {
    return "{'startsAt': '%s', 'duration': 'PT1H', 'link': 'https://meet.example/1', 'capacity': 12}"
        .formatted(start(false));
  }

  private static Instant start(boolean past) {
    return TestClock.now().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofDays(past ? -1 : 3));
  }
}
