package gov.cms.mentorship.shared.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What stands in somebody's calendar.
 *
 * @param uid the same for all messages about it
 * @param sequence how often it has changed; a calendar takes the highest
 * @param stamp when the message was made
 * @param place where; any text
 * @param link where to join from a distance, an {@code https} address
 * @param zone where the times are told
 */
public record CalendarEntry(
    String uid,
    int sequence,
    Instant stamp,
    String title,
    Optional<String> description,
    Optional<String> place,
    Optional<String> link,
    Instant startsAt,
    Instant endsAt,
    ZoneId zone,
    Party organizer,
    Party attendee) {

  /**
   * Somebody in it.
   *
   * @param name any text; it is told on one line
   * @param email their address
   */
  public record Party(String name, String email) {}
}
