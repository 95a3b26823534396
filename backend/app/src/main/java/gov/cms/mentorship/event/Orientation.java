package gov.cms.mentorship.event;

import gov.cms.mentorship.person.PersonRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How somebody comes to their orientation.
 *
 * @param booking the place they have, or what they wait for
 * @param event what the booking is of
 * @param offers times for them alone, of which they can book one
 * @param updatedAt when the enrollment was changed last
 */
record Orientation(
    UUID enrollmentId,
    String program,
    PersonRef person,
    Optional<EventBooking> booking,
    Optional<Event> event,
    List<Event> offers,
    Instant updatedAt) {}
