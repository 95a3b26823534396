package gov.cms.mentorship.contract;

import gov.cms.mentorship.enrollment.EnrollmentState;
import gov.cms.mentorship.fixtures.Member;
import gov.cms.mentorship.fixtures.Row;
import gov.cms.mentorship.testing.Contract.Operation;
import gov.cms.mentorship.testing.TestClock;
import gov.cms.mentorship.testing.TestPerson;
import gov.cms.mentorship.testing.TestWorld;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** The orientation of a mentee of the ISSO program, with a session that can be booked. */
final class OrientationSubject implements Subject {

  private final EnrollmentSubject enrollments = new EnrollmentSubject();

  @Override
  public Life life() {
    return enrollments.life();
  }

  @Override
  public List<String> situations() {
    return enrollments.situations();
  }

  @Override
  public Situation in(String situation, Operation operation) {
    TestPerson owner = Somebody.mentee();
    TestPerson manager = Somebody.manager();
    EnrollmentState state = EnrollmentState.valueOf(situation);
    Instant starts = TestClock.now().truncatedTo(ChronoUnit.SECONDS).plus(Duration.ofDays(3));
    Row[] session = new Row[1];
    Member member =
        TestWorld.usual()
            .make(world -> {
              Member mentee = Somebody.managedBy(manager, world, owner, state);
              session[0] = world.events().session(TestClock.now(), starts, 4);
              if (!operation.method().equals("POST") || operation.id().startsWith("offer")) {
                world.events().booking(session[0], mentee, "BOOKED", TestClock.now());
                world.events().offer(mentee, TestClock.now(), starts.plus(Duration.ofDays(1)));
              }
              return mentee;
            });
    return Situation.of(
        situation,
        member.enrollment().id().toString(),
        List.of(
            new Situation.Part(owner, "OWNER"),
            new Situation.Part(
                manager, state == EnrollmentState.MANAGER_REVIEW ? "MANAGER" : Situation.NOBODY)),
        Map.of(CallerKind.COORDINATOR, "COORDINATOR"),
        operation.id().startsWith("offer")
            ? "{'startsAt': ['%s'], 'duration': 'PT1H', 'link': 'https://meet.example/1'}"
                .formatted(starts)
            : "{'eventId': '%s'}".formatted(session[0].id()));
  }
}
