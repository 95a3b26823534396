package gov.cms.mentorship.local.demo;

import gov.cms.mentorship.enrollment.EnrollmentState;
import gov.cms.mentorship.fixtures.Events;
import gov.cms.mentorship.fixtures.Member;
import gov.cms.mentorship.fixtures.Row;
import gov.cms.mentorship.fixtures.World;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Orientation sessions: one that is full, some with room, and a time for one person alone. */
final class DemoEvents {

  private static final int MORNING = 10;
  private static final int AFTERNOON = 14;

  private final World world;
  private final Events events;
  private final Instant now;

  DemoEvents(World world, Instant now) {
    this.world = world;
    this.events = world.events();
    this.now = now;
  }

  /** The first has a place in the full session, the last gets times of their own, others wait. */
  void of(List<DemoPerson> people) {
    List<Member> waiting =
        people.stream()
            .map(DemoPerson::member)
            .filter(member -> member.state() == EnrollmentState.ORIENTATION)
            .toList();
    Instant published = now.minus(Duration.ofDays(6));
    Row full = events.session(published, in(3, MORNING), 1);
    events.session(published, in(8, AFTERNOON), 12);
    events.session(published, in(15, MORNING), 12);
    for (int i = 0; i < waiting.size() - 1; i++) {
      events.booking(
          full,
          waiting.get(i),
          i == 0 ? "BOOKED" : "WAITING",
          published.plus(Duration.ofHours(5L + i)));
    }
    if (!waiting.isEmpty()) {
      Instant offered = now.minus(Duration.ofHours(20));
      events.offer(waiting.getLast(), offered, in(4, AFTERNOON));
      events.offer(waiting.getLast(), offered, in(5, MORNING));
    }
  }

  private Instant in(int days, int hour) {
    return world.notBefore(now.plus(Duration.ofDays(days)), hour);
  }
}
