package gov.cms.mentorship.event;

import gov.cms.mentorship.enrollment.EnrollmentEvents;
import gov.cms.mentorship.enrollment.Enrollments;
import gov.cms.mentorship.shared.event.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Whoever leaves the program, or is through with the orientation, leaves their place to others. */
@ApplicationScoped
class EnrollmentChanges {

  private final EventBookingService bookings;
  private final Enrollments enrollments;

  EnrollmentChanges(EventBookingService bookings, Enrollments enrollments) {
    this.bookings = bookings;
    this.enrollments = enrollments;
  }

  void on(@Observes DomainEvent event) {
    switch (event.payload()) {
      case EnrollmentEvents.Withdrawn withdrawn -> noLongerNeeded(event, false);
      case EnrollmentEvents.OrientationCompleted completed -> noLongerNeeded(event, true);
      default -> {}
    }
  }

  private void noLongerNeeded(DomainEvent event, boolean oriented) {
    var enrollment = enrollments.ref(event.subject().id());
    bookings.noLongerNeeded(enrollment.personId(), enrollment.program(), oriented);
  }
}
