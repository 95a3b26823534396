package gov.cms.mentorship.profile;

import static gov.cms.mentorship.shared.page.Sort.key;

import gov.cms.mentorship.program.TermKind;
import gov.cms.mentorship.shared.page.ListQuery;
import gov.cms.mentorship.shared.page.Sort;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The orders of the directory.
 *
 * <p>Relevance: who has room first; then topics and focus areas shared with the caller's own mentee
 * profile, most first; then names. Rooms fill while somebody reads, so later pages go by who had
 * room when the first was read: nobody is repeated or lost, unless somebody's room changes more
 * than sixteen times meanwhile, which is what a profile remembers. What the caller shares with
 * everybody is found once for a page, by the terms; a cursor from before they chose others is
 * refused.
 */
final class DirectoryOrder {

  static final String RELEVANCE = "relevance";

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

  /**
   * Relevance for somebody with these topics and focus areas.
   *
   * @param wanted not empty
   */
  static Sort sharing(List<ProfileTerm> wanted, ListQuery query) {
    List<String> topics = codes(wanted, TermKind.TOPIC);
    List<String> areas = codes(wanted, TermKind.FOCUS_AREA);
    query.orderBy(
        """
        left join (select t.profileId as id, count(*) as terms from ChosenTerm t
        where t.kind in (TOPIC, FOCUS_AREA) and t.code in :codes
        and (t.kind = TOPIC and t.code in :topics or t.kind = FOCUS_AREA and t.code in :areas)
        group by t.profileId) shared on shared.id = p.id\
        """,
        Map.of(
            "codes",
            Stream.concat(topics.stream(), areas.stream()).distinct().toList(),
            "topics",
            topics,
            "areas",
            areas));
    Sort.Key unshared =
        key("%d - coalesce(shared.terms, 0)".formatted(wanted.size()), Long::valueOf);
    return new Sort(
        RELEVANCE,
        RELEVANCE + wanted.stream().map(term -> term.kind() + term.code()).toList().hashCode(),
        List.of(ROOM, unshared, NAME));
  }

  private static List<String> codes(List<ProfileTerm> terms, TermKind kind) {
    return terms.stream().filter(term -> term.kind() == kind).map(ProfileTerm::code).toList();
  }
}
