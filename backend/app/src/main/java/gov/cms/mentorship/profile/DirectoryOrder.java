package gov.cms.mentorship.profile;

import static gov.cms.mentorship.shared.page.Sort.key;

import gov.cms.mentorship.shared.page.Sort;
import java.util.List;
import java.util.function.Function;

/**
 * The orders of the directory.
 *
 * <p>Relevance: ahead stand up to {@value #CLOSEST} mentors with room who share the most topics and
 * focus areas with the caller's own mentee profile, most first, then by name. After them comes
 * everybody else: who has room first; then names. Somebody who is no mentee has nobody ahead.
 *
 * <p>Who stands ahead is found for the first page alone and travels in the cursor, so a later page
 * costs the same wherever it lies, and it does not matter who changes topics meanwhile. Rooms fill
 * while somebody reads, so later pages go by who had room when the first was read: nobody is
 * repeated or lost, unless somebody's room changes more than sixteen times meanwhile, which is what
 * a profile remembers.
 */
final class DirectoryOrder {

  static final String RELEVANCE = "relevance";

  /** How many stand ahead at the most: two pages of the usual size, few enough for a cursor. */
  static final int CLOSEST = 100;

  private static final Sort.Key ROOM =
      new Sort.Key(
          "p.noRoom",
          Boolean::valueOf,
          new Sort.Moves(
              "p.roomChanged",
              "function('no_room_in' as Boolean, p.noRoom, p.roomChanges, :seen)"));
  private static final Sort.Key NAME = key("p.sortName", Function.identity());

  private static final List<Sort> SORTS =
      List.of(
          Sort.by(RELEVANCE, ROOM, NAME),
          Sort.by("name", NAME),
          Sort.byNumber("-yearsOfExperience", "coalesce(p.yearsOfExperience, 0)"));

  private DirectoryOrder() {}

  static Sort of(String name) {
    return Sort.choose(name, SORTS);
  }
}
