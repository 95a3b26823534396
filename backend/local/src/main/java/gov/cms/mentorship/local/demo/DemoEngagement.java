package gov.cms.mentorship.local.demo;

import java.time.Instant;
import java.util.UUID;

/**
 * An engagement of two fictional people.
 *
 * @param until its end, or now while it is open
 */
record DemoEngagement(
    UUID id,
    DemoPerson mentee,
    DemoPerson mentor,
    String state,
    String cadence,
    Instant opened,
    Instant until) {

  int daysBetweenMeetings() {
    return switch (cadence) {
      case "WEEKLY" -> 7;
      case "BIWEEKLY" -> 14;
      default -> 28;
    };
  }
}
