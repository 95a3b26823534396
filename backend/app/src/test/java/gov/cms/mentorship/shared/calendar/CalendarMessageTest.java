package gov.cms.mentorship.shared.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyContainer;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What calendars get can be read back, whatever people are called and whenever clocks change. */
class CalendarMessageTest {

  private static final Path FILES =
      Path.of("src/test/resources/gov/cms/mentorship/shared/calendar");
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  private static final DateTimeFormatter WALL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
  private static final Instant STAMP = Instant.parse("2027-03-01T15:00:00Z");

  /** The second reader, in the tests of the frontend, reads these files. */
  @Test
  void whatIsSentIsWhatTheFilesOfTheOtherReaderSay() throws Exception {
    CalendarEntry entry = entry(Instant.parse("2027-03-14T13:00:00Z"), NEW_YORK);
    is("request.ics", CalendarMessage.request(entry));
    is("cancel.ics", CalendarMessage.cancel(entry));
  }

  @Test
  void theMethodStandsInTheCalendarAndInTheContentType() throws Exception {
    CalendarEntry entry = entry(Instant.parse("2027-03-14T13:00:00Z"), NEW_YORK);
    CalendarMessage request = CalendarMessage.request(entry);
    assertThat(request.contentType()).isEqualTo("text/calendar; charset=UTF-8; method=REQUEST");
    assertThat(value(parsed(request), Property.METHOD)).isEqualTo("REQUEST");
    CalendarMessage cancel = CalendarMessage.cancel(entry);
    assertThat(cancel.contentType()).endsWith("method=CANCEL");
    assertThat(value(parsed(cancel), Property.METHOD)).isEqualTo("CANCEL");
    VEvent event = event(cancel);
    assertThat(value(event, Property.STATUS)).isEqualTo("CANCELLED");
    assertThat(value(event, Property.UID)).isEqualTo("booking-1@mentorship");
    assertThat(value(event, Property.SEQUENCE)).isEqualTo("3");
  }

  @ParameterizedTest
  @CsvSource({
    "2027-03-14T06:30:00Z, America/New_York",
    "2027-03-14T07:00:00Z, America/New_York",
    "2027-11-07T05:30:00Z, America/New_York",
    "2027-11-07T06:30:00Z, America/New_York",
    "2027-07-01T16:00:00Z, America/Phoenix",
    "2027-10-03T01:00:00Z, Australia/Lord_Howe",
    "2027-07-01T16:00:00Z, Etc/UTC",
    "2027-03-28T00:30:00Z, Europe/Dublin",
  })
  void aTimeIsTheSameMomentByTheRulesThatAreSentAlong(Instant startsAt, ZoneId zone)
      throws Exception {
    CalendarMessage message = CalendarMessage.request(entry(startsAt, zone));
    Calendar calendar = parsed(message);
    VTimeZone rules = calendar.<VTimeZone>getComponent(Component.VTIMEZONE).orElseThrow();
    assertThat(momentOf("DTSTART", message, rules)).isEqualTo(startsAt);
    assertThat(momentOf("DTEND", message, rules)).isEqualTo(startsAt.plus(Duration.ofHours(1)));
    assertThat(offsetBy(rules, startsAt)).isEqualTo(zone.getRules().getOffset(startsAt).getId());
    Instant endsAt = startsAt.plus(Duration.ofHours(1));
    assertThat(offsetBy(rules, endsAt)).isEqualTo(zone.getRules().getOffset(endsAt).getId());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Doe, Jane",
        "Jane: the \"First\"; of 2",
        "Jane\r\nATTENDEE:mailto:evil@example.com",
        "\u202eenaJ\u202c Doe",
        "نور حداد",
        "Jane\u2028Doe",
      })
  void aNameIsOneNameOnOneLineAndNobodyIsAddedByIt(String name) throws Exception {
    CalendarEntry usual = entry(Instant.parse("2027-05-04T13:00:00Z"), NEW_YORK);
    CalendarMessage message =
        CalendarMessage.request(
            new CalendarEntry(
                usual.uid(),
                0,
                STAMP,
                name,
                Optional.of(name),
                Optional.of(name),
                Optional.empty(),
                usual.startsAt(),
                usual.endsAt(),
                usual.zone(),
                new CalendarEntry.Party(name, "program@example.com"),
                new CalendarEntry.Party(name, "noor@example.com")));
    VEvent event = event(message);
    List<Property> attendees = event.getProperties(Property.ATTENDEE);
    assertThat(attendees).hasSize(1);
    assertThat(attendees.getFirst().getValue()).isEqualTo("mailto:noor@example.com");
    assertThat(attendees.getFirst().getRequiredParameter(Parameter.CN).getValue())
        .doesNotContain("\n", "\r", "\"", "\u202e")
        .isNotBlank();
    assertThat(value(event, Property.ORGANIZER)).isEqualTo("mailto:program@example.com");
    assertThat(value(event, Property.SUMMARY).replaceAll("\\s", ""))
        .isEqualTo(name.replaceAll("[\\s\u202e\u202c]", ""));
  }

  private static CalendarEntry entry(Instant startsAt, ZoneId zone) {
    return new CalendarEntry(
        "booking-1@mentorship",
        3,
        STAMP,
        "Orientation; for all, new participants",
        Optional.of("What the program is.\nYour questions, \"all\" of them."),
        Optional.of("Room C-110, 7500 Security Boulevard"),
        Optional.of("https://meet.example/orientation?pwd=1,2;3"),
        startsAt,
        startsAt.plus(Duration.ofHours(1)),
        zone,
        new CalendarEntry.Party("ISSO Mentorship Program", "ISSO@cms.hhs.gov"),
        new CalendarEntry.Party("Haddad, Noor \"N\": نور", "noor.haddad@tests.example"));
  }

  /** What a calendar makes of a time: in UTC as it stands, else by the rules that came along. */
  private static Instant momentOf(String property, CalendarMessage message, VTimeZone rules) {
    Matcher line =
        Pattern.compile(property + "(;TZID=\\S+)?:(\\d{8}T\\d{6})(Z?)")
            .matcher(message.text().substring(message.text().indexOf("BEGIN:VEVENT")));
    assertThat(line.find()).isTrue();
    LocalDateTime wall = LocalDateTime.parse(line.group(2), WALL);
    if (line.group(3).equals("Z")) {
      return wall.toInstant(ZoneOffset.UTC);
    }
    List<Instant> moments =
        rules.getObservances().stream()
            .map(observance -> wall.toInstant(offset(observance, Property.TZOFFSETTO)))
            .distinct()
            .filter(moment ->
                wall.equals(
                    LocalDateTime.ofInstant(moment, ZoneOffset.of(offsetBy(rules, moment)))))
            .toList();
    assertThat(moments).hasSize(1);
    return moments.getFirst();
  }

  private static String offsetBy(VTimeZone rules, Instant moment) {
    // By hand: what begins last, of all that has begun.
    return rules.getObservances().stream()
        .filter(observance -> !begins(observance).isAfter(moment))
        .max(Comparator.comparing(CalendarMessageTest::begins))
        .map(observance -> offset(observance, Property.TZOFFSETTO))
        .orElseThrow()
        .getId();
  }

  private static Instant begins(Observance observance) {
    return LocalDateTime.parse(observance.getRequiredProperty(Property.DTSTART).getValue(), WALL)
        .toInstant(offset(observance, Property.TZOFFSETFROM));
  }

  private static ZoneOffset offset(Observance observance, String property) {
    return ZoneOffset.of(observance.getRequiredProperty(property).getValue());
  }

  private static void is(String file, CalendarMessage message) throws Exception {
    assertThat(message.text())
        .isEqualTo(Files.readString(FILES.resolve(file), StandardCharsets.UTF_8));
  }

  private static Calendar parsed(CalendarMessage message) throws Exception {
    return new CalendarBuilder().build(new StringReader(message.text()));
  }

  private static VEvent event(CalendarMessage message) throws Exception {
    return parsed(message).<VEvent>getComponent(Component.VEVENT).orElseThrow();
  }

  private static String value(PropertyContainer of, String property) {
    return of.getRequiredProperty(property).getValue();
  }
}
