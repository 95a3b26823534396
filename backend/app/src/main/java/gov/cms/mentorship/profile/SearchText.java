package gov.cms.mentorship.profile;

import gov.cms.mentorship.person.PersonRef;
import gov.cms.mentorship.program.TermKind;
import gov.cms.mentorship.program.Terms;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The text by which the directory finds a profile: lower case, without accents. */
final class SearchText {

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private SearchText() {}

  static String of(ProfileEntity profile, PersonRef person, Terms taxonomy) {
    List<String> parts = new ArrayList<>();
    parts.add(person.name());
    person.component().ifPresent(parts::add);
    parts.add(profile.headline());
    parts.add(profile.summary());
    for (TermKind kind : TermKind.values()) {
      parts.addAll(taxonomy.titles(kind, profile.codes(kind)));
    }
    return plain(String.join(" ", parts));
  }

  /** What somebody typed, word by word, written as the search text is. */
  static List<String> words(String typed) {
    return Arrays.stream(SPACE.split(plain(typed).strip()))
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
  }

  private static String plain(String text) {
    return ACCENTS
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }
}
