package gov.cms.mentorship.event;

import gov.cms.mentorship.shared.http.Precondition;
import gov.cms.mentorship.shared.http.Versioned;
import gov.cms.mentorship.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Records the attendance of many, each in a transaction of its own. */
@ApplicationScoped
class EventAttendance {

  private final EventService events;
  private final EventBookingService bookings;

  EventAttendance(EventService events, EventBookingService bookings) {
    this.events = events;
    this.bookings = bookings;
  }

  Versioned<AttendanceOutcome> mark(UUID event, Precondition precondition, Attendance attendance) {
    Versioned<UUID> begun = events.beginAttendance(event, precondition);
    List<AttendanceOutcome.Person> outcomes =
        attendance.bookings().stream().map(person -> mark(event, person)).toList();
    int recorded = (int) outcomes.stream().filter(AttendanceOutcome.Person::recorded).count();
    return begun.map(id -> new AttendanceOutcome(outcomes, recorded));
  }

  private AttendanceOutcome.Person mark(UUID event, Attendance.Person person) {
    try {
      EventBookingState state = bookings.attendance(event, person.bookingId(), person.action());
      return new AttendanceOutcome.Person(
          person.bookingId(), true, Optional.of(state), Optional.empty());
    } catch (Problem refused) {
      return new AttendanceOutcome.Person(
          person.bookingId(), false, Optional.empty(), Optional.of(refused.detail()));
    }
  }
}
