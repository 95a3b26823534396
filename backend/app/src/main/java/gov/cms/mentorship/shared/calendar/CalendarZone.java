package gov.cms.mentorship.shared.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/** Tells calendars when the clocks change, by the same rules as everything else here. */
final class CalendarZone {

  private static final DateTimeFormatter ABBREVIATION =
      DateTimeFormatter.ofPattern("zzz", Locale.US);
  private static final LocalDateTime LONG_AGO = LocalDateTime.of(1970, 1, 1, 0, 0);

  private CalendarZone() {}

  /** The changes of the clocks before, during and after an entry; its zone may have none. */
  static VTimeZone around(ZoneId zone, Instant startsAt, Instant endsAt) {
    List<Observance> observances = new ArrayList<>();
    ZoneRules rules = zone.getRules();
    // What holds at the very moment of a change began with it.
    ZoneOffsetTransition change = rules.previousTransition(startsAt.plusNanos(1));
    if (change == null) {
      ZoneOffset offset = rules.getOffset(startsAt);
      observances.add(observance(zone, startsAt, LONG_AGO, offset, offset));
      change = rules.nextTransition(startsAt);
    }
    boolean within = true;
    while (change != null && within) {
      observances.add(
          observance(
              zone,
              change.getInstant(),
              change.getDateTimeBefore(),
              change.getOffsetBefore(),
              change.getOffsetAfter()));
      within = !change.getInstant().isAfter(endsAt);
      change = rules.nextTransition(change.getInstant());
    }
    return new VTimeZone(
        new PropertyList(List.of(new TzId(zone.getId()))), new ComponentList<>(observances));
  }

  private static Observance observance(
      ZoneId zone, Instant since, LocalDateTime from, ZoneOffset before, ZoneOffset after) {
    Observance observance =
        zone.getRules().isDaylightSavings(since) ? new Daylight() : new Standard();
    observance.add(new DtStart<>(from));
    observance.add(new TzOffsetFrom(before));
    observance.add(new TzOffsetTo(after));
    observance.add(new TzName(ABBREVIATION.format(since.atZone(zone))));
    return observance;
  }
}
