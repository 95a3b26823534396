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

/** A booking of an orientation session of the ISSO program, beside another one with room. */
final class EventBookingSubject implements Subject {

  @Override
  public Life life() {
    return Life.of("event.EventBooking");
  }

  @Override
  public List<String> situations() {
    return List.of("WAITING", "BOOKED", "ATTENDED", "MISSED", "CANCELLED");
  }

  @Override
  public Situation in(String situation, Operation operation) {
    TestPerson mentee = Somebody.mentee();
    Instant starts = TestClock.now().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofDays(3));
    Row[] other = new Row[1];
    Row booking =
        TestWorld.usual()
            .make(world -> {
              Member member =
                  Somebody.in(world, mentee, ParticipantRole.MENTEE, EnrollmentState.ORIENTATION);
              other[0] = world.events().session(TestClock.now(), starts, 4);
              return world
                  .events()
                  .booking(
                      world.events().session(TestClock.now(), starts, 1),
                      member,
                      situation,
                      TestClock.now());
            });
    return Situation.of(
        situation,
        booking.id().toString(),
        List.of(new Situation.Part(mentee, "OWNER")),
        Map.of(CallerKind.COORDINATOR, "COORDINATOR"),
        "{'eventId': '%s'}".formatted(other[0].id()));
  }
}
