package gov.cms.mentorship.event;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of each person whose attendance was to be recorded, in the order asked for.
 *
 * @param outcomes one for each
 * @param recorded how many were recorded
 */
record AttendanceOutcome(List<Person> outcomes, int recorded) {

  /**
   * What became of one.
   *
   * @param recorded whether it was recorded
   * @param state where the booking stands, if it was
   * @param detail why it was not, in a sentence
   */
  @Schema(name = "PersonAttendanceOutcome")
  record Person(
      UUID bookingId,
      boolean recorded,
      Optional<EventBookingState> state,
      Optional<String> detail) {}
}
