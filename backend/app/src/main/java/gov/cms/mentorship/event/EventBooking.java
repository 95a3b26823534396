package gov.cms.mentorship.event;

import gov.cms.mentorship.person.PersonRef;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody's place in an event, or in its waiting list.
 *
 * @param position where they stand in the waiting list, from 1; absent for whoever does not wait
 * @param stateSince since when it stands there
 * @param actions what the caller may do now
 */
record EventBooking(
    UUID id,
    UUID eventId,
    String program,
    PersonRef person,
    EventBookingState state,
    Optional<Integer> position,
    Instant stateSince,
    Instant updatedAt,
    List<EventBookingAction> actions) {}
