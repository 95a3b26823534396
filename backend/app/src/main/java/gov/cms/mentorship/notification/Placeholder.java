package gov.cms.mentorship.notification;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What words leave open until they are told to somebody. Written as {@code {name}}. */
public enum Placeholder {
  /** The program's name. */
  PROGRAM("ISSO Mentorship Program"),
  /** What the program calls its support team. */
  SUPPORT_TEAM("ISSO Support Team"),
  /** Where the support team can be reached. */
  SUPPORT_EMAIL("support@example.com"),
  /** How much time it takes to be a part of the program. */
  TIME_NEEDED("About an hour every week or two."),
  /** What it is about being: {@code mentor} or {@code mentee}. */
  ROLE("mentee"),
  /** The name of the other one whom it is about. */
  COUNTERPART("Jordan Example"),
  /** Until when an answer is due or a link works, in words. */
  DUE("Tuesday, November 24, 5:00 p.m. ET"),
  /** A day that is closed, in words. */
  DAY("Tuesday, November 24"),
  /** When something takes place, in words. */
  WHEN("Tuesday, November 24, 5:00 p.m. ET"),
  /** Where it takes place: a room, a link. */
  WHERE("Room C-110");

  /** Those that are known whatever it is about. */
  static final Set<Placeholder> EVERYWHERE =
      EnumSet.of(PROGRAM, SUPPORT_TEAM, SUPPORT_EMAIL, TIME_NEEDED, ROLE);

  private final String example;

  Placeholder(String example) {
    this.example = example;
  }

  /** Whether a person wrote it, in whatever direction of writing. */
  boolean isName() {
    return this == COUNTERPART || this == WHERE;
  }

  /** What stands there in a preview. */
  String example() {
    return example;
  }

  /** Its name between braces, for example {@code supportTeam}. */
  String word() {
    StringBuilder word = new StringBuilder();
    for (String part : name().toLowerCase(Locale.ROOT).split("_")) {
      word.append(
          word.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
    }
    return word.toString();
  }

  static Optional<Placeholder> named(String word) {
    return Stream.of(values()).filter(placeholder -> placeholder.word().equals(word)).findFirst();
  }
}
