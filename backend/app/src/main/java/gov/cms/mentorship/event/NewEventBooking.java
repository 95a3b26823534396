package gov.cms.mentorship.event;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Which event somebody wants to come to.
 *
 * @param eventId a session of the program, or a time that was offered to the person
 */
record NewEventBooking(@NotNull(message = "Choose a session.") UUID eventId) {}
