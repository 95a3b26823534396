package gov.cms.mentorship.profile;

import gov.cms.mentorship.program.TermKind;
import gov.cms.mentorship.shared.page.ListQuery;
import gov.cms.mentorship.shared.page.Words;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

  List<Directory.Facet> count(EntityManager entities, Facet facet) {
    List<Condition> others =
        conditions.stream().filter(condition -> condition.facet != facet).toList();
    String code = expressionOf(facet);
    String hql =
        "select new gov.cms.mentorship.profile.Directory$Facet(cast(%1$s as String), count(*)) from %2$s where %3$s and %4$s group by %1$s order by count(*) desc, %1$s"
            .formatted(
                code,
                ROOT + joinOf(facet),
                String.join(" and ", others.stream().map(Condition::hql).toList()),
                onlyOf(facet));
    TypedQuery<Directory.Facet> query = entities.createQuery(hql, Directory.Facet.class);
    others.forEach(condition -> condition.parameters.forEach(query::setParameter));
    return query.getResultList();
  }

  private static String expressionOf(Facet facet) {
    return switch (facet) {
      case TOPIC, FOCUS_AREA, WORK_ROLE, CERTIFICATION -> "c.code";
      case MEETING_MODE -> "m";
      case CADENCE -> "p.cadence";
      case COMPONENT -> "n.component";
    };
  }

  private static String joinOf(Facet facet) {
    return switch (facet) {
      case TOPIC, FOCUS_AREA, WORK_ROLE, CERTIFICATION -> " join p.terms c";
      case MEETING_MODE -> " join p.meetingModes m";
      case CADENCE -> "";
      case COMPONENT -> " " + PERSON;
    };
  }

  private static String onlyOf(Facet facet) {
    return switch (facet) {
      case TOPIC, FOCUS_AREA, WORK_ROLE, CERTIFICATION -> "c.kind = " + facet;
      case MEETING_MODE -> "m is not null";
      case CADENCE, COMPONENT -> expressionOf(facet) + " is not null";
    };
  }
}
