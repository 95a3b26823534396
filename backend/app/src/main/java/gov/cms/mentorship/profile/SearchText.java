package gov.cms.mentorship.profile;

import gov.cms.mentorship.person.PersonRef;
import gov.cms.mentorship.program.TermKind;
import gov.cms.mentorship.program.Terms;
import java.util.ArrayList;
import java.util.List;

/** The text by which the directory finds a profile. The database folds it when it is stored. */
final class SearchText {

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
    return String.join(" ", parts);
  }
}
