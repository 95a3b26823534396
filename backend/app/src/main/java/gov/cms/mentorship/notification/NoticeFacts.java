package gov.cms.mentorship.notification;

import gov.cms.mentorship.program.Program;
import gov.cms.mentorship.shared.calendar.CalendarMessage;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Knows what must be known to tell about one kind of thing. A bean for each kind of thing. */
interface NoticeFacts {

  /** What it knows about. */
  Set<NotificationKind> kinds();

  /**
   * What is so now; nothing when the notice has become untrue: it asks for an answer that has been
   * given or can't be given any more, or it tells what is no longer so.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  Optional<Facts> find(Notice notice);

  /** How the recipient is addressed, and where. */
  record Addressee(String name, String address) {

    /** The support team of a program. */
    static Addressee teamOf(Program program) {
      return new Addressee(program.presentation().supportTeam(), program.supportEmail());
    }

    /** Who stands in the columns {@code recipient} and {@code address} of a row. */
    static Addressee of(Tuple row) {
      return new Addressee(row.get("recipient", String.class), row.get("address", String.class));
    }
  }

  /** One line of a list, and the page that shows more of it. */
  record Item(String title, String page) {}

  /**
   * What a notice is about.
   *
   * @param program the program's slug
   * @param asMentor whether it is about being a mentor, or else a mentee
   * @param page where to go on, below the address of the pages
   * @param token what the page needs beside that and no server may see; empty where there is none
   * @param about the other person whom it names, if there is one
   * @param values what its placeholders stand for, beside those that are known everywhere
   * @param items what is listed below the words
   * @param calendar what goes along for the recipient's calendar
   */
  record Facts(
      String program,
      Addressee addressee,
      boolean asMentor,
      String page,
      String token,
      Optional<UUID> about,
      Map<Placeholder, String> values,
      List<Item> items,
      Optional<CalendarMessage> calendar) {

    /** Facts without a token, about nobody else and with nothing to fill in. */
    Facts(String program, Addressee addressee, boolean asMentor, String page) {
      this(program, addressee, asMentor, page, "", Optional.empty(), Map.of(), List.of());
    }

    /** Facts with nothing for a calendar. */
    Facts(
        String program,
        Addressee addressee,
        boolean asMentor,
        String page,
        String token,
        Optional<UUID> about,
        Map<Placeholder, String> values,
        List<Item> items) {
      this(program, addressee, asMentor, page, token, about, values, items, Optional.empty());
    }

    /** The same with something for the calendar. */
    Facts withCalendar(CalendarMessage message) {
      return new Facts(
          program, addressee, asMentor, page, token, about, values, items, Optional.of(message));
    }

    /** The same with the page's secret. */
    Facts withToken(String secret) {
      return new Facts(program, addressee, asMentor, page, secret, about, values, items, calendar);
    }

    /** The same with a list below the words. */
    Facts withItems(List<Item> listed) {
      return new Facts(
          program, addressee, asMentor, page, token, about, values, List.copyOf(listed));
    }

    /** The same about another person. */
    Facts about(UUID person, String name) {
      return new Facts(
              program,
              addressee,
              asMentor,
              page,
              token,
              Optional.of(person),
              values,
              items,
              calendar)
          .with(Placeholder.COUNTERPART, name);
    }

    /** The same with one more value. */
    Facts with(Placeholder placeholder, String value) {
      Map<Placeholder, String> more = new EnumMap<>(Placeholder.class);
      more.putAll(values);
      more.put(placeholder, value);
      return new Facts(
          program, addressee, asMentor, page, token, about, Map.copyOf(more), items, calendar);
    }
  }
}
