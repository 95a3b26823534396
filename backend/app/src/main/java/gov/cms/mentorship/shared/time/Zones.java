package gov.cms.mentorship.shared.time;

import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;

/** The time zones of people, as they are stored. */
public final class Zones {

  /** The one that people have until they choose another. */
  public static final ZoneId FIRST = ZoneId.of("America/New_York");

  private Zones() {}

  /**
   * A stored time zone. One that the time-zone rules of this machine do not know, because they are
   * older than those it was chosen by, is read as {@link #FIRST}: times are told with their zone.
   */
  public static ZoneId stored(String name) {
    return isKnown(name) ? ZoneId.of(name) : FIRST;
  }

  /** Whether it names a place whose rules are known here; the JDK's own list, not its copy. */
  static boolean isKnown(String name) {
    return ZoneRulesProvider.getAvailableZoneIds().contains(name);
  }
}
