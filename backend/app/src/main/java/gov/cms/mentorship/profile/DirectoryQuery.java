package gov.cms.mentorship.profile;

import gov.cms.mentorship.program.TermKind;
import gov.cms.mentorship.shared.page.ListQuery;
import gov.cms.mentorship.shared.page.Words;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The conditions of one search, each knowing which facet it belongs to. */
final class DirectoryQuery {

  private static final String ROOT = "ProfileEntity p";
  private static final String PERSON = "join PersonEntity n on n.id = p.personId";

  /** What can be counted. A facet leaves its own filter aside. */
  enum Facet {
    TOPIC,
    FOCUS_AREA,
    WORK_ROLE,
    CERTIFICATION,
    MEETING_MODE,
    CADENCE,
    COMPONENT
  }

  private static final List<Facet> TERMS =
      List.of(Facet.TOPIC, Facet.FOCUS_AREA, Facet.WORK_ROLE, Facet.CERTIFICATION);

  private record Condition(@Nullable Facet facet, String hql, Map<String, ?> parameters) {}

  private final List<Condition> conditions = new ArrayList<>();

  DirectoryQuery(String program) {
    and(null, "p.listed = true and p.program = :program", "program", program);
  }

  void and(@Nullable Facet facet, String hql, String parameter, Object value) {
    conditions.add(new Condition(facet, hql, Map.of(parameter, value)));
  }

  void andAny(@Nullable Facet facet, String hql, String parameter, Collection<?> values) {
    if (!values.isEmpty()) {
      and(facet, hql, parameter, values);
    }
  }

  void andTerm(@Nullable Facet facet, TermKind kind, Collection<String> codes) {
    String parameter = "codes" + kind;
    andAny(
        facet,
        "exists (select t.code from p.terms t where t.kind = %s and t.code in :%s)"
            .formatted(kind, parameter),
        parameter,
        codes);
  }

  void andWords(Words words) {
    if (!words.none()) {
      conditions.add(new Condition(null, words.in("p.searchText"), words.parameters()));
    }
  }

  ListQuery list(EntityManager entities, String projection) {
    ListQuery query = ListQuery.of(entities, projection, ROOT, PERSON);
    conditions.forEach(condition -> query.where(condition.hql, condition.parameters));
    return query;
  }

  /**
   * The profiles of those with room who share the most of these topics and focus areas.
   *
   * @return at most so many; most first, then by name; nobody who shares nothing
   */
  List<UUID> closest(EntityManager entities, List<ProfileTerm> wanted, int most) {
    if (wanted.isEmpty()) {
      return List.of();
    }
    List<String> topics = codes(wanted, TermKind.TOPIC);
    List<String> areas = codes(wanted, TermKind.FOCUS_AREA);
    return rows(
            entities,
            "p.id",
            """
            join (select t.profileId as id, count(*) as terms from ChosenTerm t
            where t.kind in (TOPIC, FOCUS_AREA) and t.code in :codes
            and (t.kind = TOPIC and t.code in :topics or t.kind = FOCUS_AREA and t.code in :areas)
            group by t.profileId) shared on shared.id = p.id\
            """,
            conditions,
            "p.noRoom = false order by shared.terms desc, p.sortName, p.id limit " + most,
            Map.of(
                "codes",
                Stream.concat(topics.stream(), areas.stream()).distinct().toList(),
                "topics",
                topics,
                "areas",
                areas))
        .stream()
        .map(row -> row.get(0, UUID.class))
        .toList();
  }

  /** How many there would be for each choice of each facet. */
  Directory.Facets facets(EntityManager entities) {
    Map<Facet, List<Directory.Facet>> terms = new EnumMap<>(Facet.class);
    Map<Boolean, List<Facet>> kinds =
        TERMS.stream().collect(Collectors.partitioningBy(this::isNarrowedBy));
    // Those that nothing was chosen from are counted among the same profiles, so all at once.
    countTerms(entities, conditions, kinds.getOrDefault(false, List.of()), terms);
    kinds
        .getOrDefault(true, List.of())
        .forEach(facet -> countTerms(entities, without(facet), List.of(facet), terms));
    return new Directory.Facets(
        terms.getOrDefault(Facet.TOPIC, List.of()),
        terms.getOrDefault(Facet.FOCUS_AREA, List.of()),
        terms.getOrDefault(Facet.WORK_ROLE, List.of()),
        terms.getOrDefault(Facet.CERTIFICATION, List.of()),
        count(entities, Facet.MEETING_MODE, "m", "join p.meetingModes m"),
        count(entities, Facet.CADENCE, "p.cadence", ""),
        count(entities, Facet.COMPONENT, "n.component", PERSON));
  }

  private void countTerms(
      EntityManager entities,
      List<Condition> among,
      List<Facet> facets,
      Map<Facet, List<Directory.Facet>> found) {
    if (!facets.isEmpty()) {
      List<TermKind> kinds = facets.stream().map(facet -> TermKind.valueOf(facet.name())).toList();
      rows(
              entities,
              "c.kind, c.code, count(*)",
              "join p.terms c",
              among,
              "c.kind in :kinds group by c.kind, c.code order by count(*) desc, c.code",
              Map.of("kinds", kinds))
          .forEach(row ->
              found
                  .computeIfAbsent(
                      Facet.valueOf(row.get(0, TermKind.class).name()), kind -> new ArrayList<>())
                  .add(new Directory.Facet(row.get(1, String.class), row.get(2, Long.class))));
    }
  }

  private List<Directory.Facet> count(
      EntityManager entities, Facet facet, String code, String join) {
    return rows(
            entities,
            "cast(%s as String), count(*)".formatted(code),
            join,
            without(facet),
            "%1$s is not null group by %1$s order by count(*) desc, %1$s".formatted(code),
            Map.of())
        .stream()
        .map(row -> new Directory.Facet(row.get(0, String.class), row.get(1, Long.class)))
        .toList();
  }

  private static List<Tuple> rows(
      EntityManager entities,
      String projection,
      String join,
      List<Condition> among,
      String end,
      Map<String, ?> more) {
    String hql =
        "select %s from %s %s where %s and %s"
            .formatted(
                projection,
                ROOT,
                join,
                String.join(" and ", among.stream().map(Condition::hql).toList()),
                end);
    TypedQuery<Tuple> query = entities.createQuery(hql, Tuple.class);
    among.forEach(condition -> condition.parameters.forEach(query::setParameter));
    more.forEach(query::setParameter);
    return query.getResultList();
  }

  private static List<String> codes(List<ProfileTerm> terms, TermKind kind) {
    return terms.stream().filter(term -> term.kind() == kind).map(ProfileTerm::code).toList();
  }

  private List<Condition> without(Facet facet) {
    return conditions.stream().filter(condition -> condition.facet != facet).toList();
  }

  private boolean isNarrowedBy(Facet facet) {
    return conditions.stream().anyMatch(condition -> condition.facet == facet);
  }
}
