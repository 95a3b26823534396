package gov.cms.mentorship.event;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who was at an event and who was not; whoever is not named stays as they are.
 *
 * @param bookings one for each person
 */
record Attendance(
    @NotNull(message = "Send a list.") @Size(min = 1, max = 500, message = "Name 1 to 500 people.")
        List<@Valid @NotNull(message = "Name a booking.") Person> bookings) {

  /**
   * Whether one person was there.
   *
   * @param bookingId their booking
   * @param attended whether they were there
   */
  @Schema(name = "PersonAttendance")
  record Person(
      @NotNull(message = "Name a booking.") UUID bookingId,
      @NotNull(message = "Say whether the person was there.") Boolean attended) {

    EventBookingAction action() {
      return attended ? EventBookingAction.ATTEND : EventBookingAction.MISS;
    }
  }
}
