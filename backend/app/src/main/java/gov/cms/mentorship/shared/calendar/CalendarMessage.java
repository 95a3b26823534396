package gov.cms.mentorship.shared.calendar;

import gov.cms.mentorship.shared.text.PlainText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * A message to a calendar (iTIP, RFC 5546), for a part of a mail of its own.
 *
 * @param method what the calendar is to do: {@code REQUEST} or {@code CANCEL}
 * @param text the calendar (iCalendar, RFC 5545)
 */
public record CalendarMessage(String method, String text) {

  private static final String PRODUCT = "-//CMS//Mentorship//EN";

  /** Puts an entry into a calendar, or in place of its older form. */
  public static CalendarMessage request(CalendarEntry entry) {
    return of(entry, ImmutableMethod.REQUEST, ImmutableStatus.VEVENT_CONFIRMED);
  }

  /** Takes an entry out of a calendar. */
  public static CalendarMessage cancel(CalendarEntry entry) {
    return of(entry, ImmutableMethod.CANCEL, ImmutableStatus.VEVENT_CANCELLED);
  }

  /** The type of the part: mail programs look for the method here before they read the text. */
  public String contentType() {
    return "text/calendar; charset=UTF-8; method=" + method;
  }

  private static CalendarMessage of(
      CalendarEntry entry, net.fortuna.ical4j.model.property.Method method, Status status) {
    Calendar calendar =
        new Calendar(
            new PropertyList(List.of(new ProdId(PRODUCT), ImmutableVersion.VERSION_2_0, method)),
            new ComponentList<>(
                List.of(
                    CalendarZone.around(entry.zone(), entry.startsAt(), entry.endsAt()),
                    event(entry, status))));
    return new CalendarMessage(method.getValue(), written(calendar));
  }

  private static VEvent event(CalendarEntry entry, Status status) {
    VEvent event = new VEvent(false);
    event.add(new Uid(entry.uid()));
    event.add(new DtStamp(entry.stamp().truncatedTo(ChronoUnit.SECONDS)));
    addTimes(event, entry);
    event.add(new Sequence(entry.sequence()));
    event.add(status);
    event.add(new Summary(PlainText.cleaned(entry.title())));
    String words =
        Stream.concat(entry.description().stream(), entry.link().stream())
            .map(PlainText::cleaned)
            .collect(Collectors.joining("\n\n"));
    if (!words.isEmpty()) {
      event.add(new Description(words));
    }
    entry
        .place()
        .or(entry::link)
        .ifPresent(where -> event.add(new Location(PlainText.cleaned(where))));
    entry.link().ifPresent(link -> event.add(new Url(URI.create(link))));
    event.add(
        new Organizer(
            new ParameterList(List.of(name(entry.organizer()))), address(entry.organizer())));
    event.add(
        new Attendee(
            new ParameterList(
                List.of(
                    name(entry.attendee()),
                    CuType.INDIVIDUAL,
                    Role.REQ_PARTICIPANT,
                    PartStat.ACCEPTED,
                    Rsvp.FALSE)),
            address(entry.attendee())));
    return event;
  }

  /**
   * The times as the clocks there show them; but as they are in UTC where the clocks show one of
   * them twice, since a calendar would take the first.
   */
  private static void addTimes(VEvent event, CalendarEntry entry) {
    ZoneId zone = entry.zone();
    if (isShownTwice(entry.startsAt(), zone) || isShownTwice(entry.endsAt(), zone)) {
      event.add(new DtStart<>(entry.startsAt()));
      event.add(new DtEnd<>(entry.endsAt()));
      return;
    }
    ParameterList there = new ParameterList(List.of(new TzId(zone.getId())));
    event.add(new DtStart<>(there, LocalDateTime.ofInstant(entry.startsAt(), zone)));
    event.add(new DtEnd<>(there, LocalDateTime.ofInstant(entry.endsAt(), zone)));
  }

  private static boolean isShownTwice(Instant moment, ZoneId zone) {
    return zone.getRules().getValidOffsets(LocalDateTime.ofInstant(moment, zone)).size() > 1;
  }

  /** On one line, and with single quotes: few calendars can read double ones in a name. */
  private static Cn name(CalendarEntry.Party party) {
    return new Cn(
        PlainText.cleaned(party.name().replaceAll("\\s+", " ").replace('"', '\'')).strip());
  }

  private static URI address(CalendarEntry.Party party) {
    try {
      return new URI("mailto", party.email(), null);
    } catch (URISyntaxException impossible) {
      throw new IllegalArgumentException("This is no address of a mail", impossible);
    }
  }

  private static String written(Calendar calendar) {
    try (StringWriter text = new StringWriter()) {
      new CalendarOutputter(false).output(calendar, text);
      return text.toString();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
