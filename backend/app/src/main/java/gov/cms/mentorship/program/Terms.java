package gov.cms.mentorship.program;

import gov.cms.mentorship.shared.problem.FieldError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** The vocabularies that profiles, goals and reports choose from. They change at start only. */
@ApplicationScoped
public class Terms {

  private final Session session;
  private volatile Map<TermKind, List<Term>> terms = Map.of();
  private volatile Map<TermKind, Set<String>> codes = Map.of();

  Terms(Session session) {
    this.session = session;
  }

  /** All terms by vocabulary, each in its order. */
  public Map<TermKind, List<Term>> terms() {
    return terms;
  }

  /** The titles of these codes, in the order of the taxonomy. */
  public List<String> titles(TermKind kind, Collection<String> chosen) {
    return terms.getOrDefault(kind, List.of()).stream()
        .filter(term -> chosen.contains(term.code()))
        .map(Term::title)
        .toList();
  }

  /**
   * What is wrong with codes that somebody chose: an error for each that is not in the vocabulary.
   */
  public List<FieldError> unknown(TermKind kind, List<String> chosen, String pointer) {
    Set<String> known = codes.getOrDefault(kind, Set.of());
    List<FieldError> errors = new ArrayList<>();
    for (int i = 0; i < chosen.size(); i++) {
      if (!known.contains(chosen.get(i))) {
        errors.add(new FieldError(pointer + "/" + i, "Choose a code from the taxonomy."));
      }
    }
    return errors;
  }

  /** Brings the database up to these terms; a term that is no longer listed stays for old data. */
  @Transactional
  void load(Map<TermKind, List<Term>> wanted) {
    wanted.forEach((kind, list) -> {
      for (int position = 0; position < list.size(); position++) {
        save(kind, list.get(position), position);
      }
    });
    terms = read();
    codes =
        terms.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    entry ->
                        entry.getValue().stream().map(Term::code).collect(Collectors.toSet())));
  }

  private void save(TermKind kind, Term term, int position) {
    session
        .createNativeMutationQuery(
            """
            insert into taxonomy_term (kind, code, title, description, heading, position)
            values (:kind, :code, :title, :description, :heading, :position)
            on conflict (kind, code) do update
            set title = excluded.title, description = excluded.description,
                heading = excluded.heading, position = excluded.position
            where (taxonomy_term.title, taxonomy_term.description, taxonomy_term.heading, taxonomy_term.position)
                  is distinct from (excluded.title, excluded.description, excluded.heading, excluded.position)\
            """)
        .setParameter("kind", kind.name())
        .setParameter("code", term.code())
        .setParameter("title", term.title())
        .setParameter("description", term.description().orElse(""))
        .setParameter("heading", term.group().orElse(""))
        .setParameter("position", position)
        .executeUpdate();
  }

  private Map<TermKind, List<Term>> read() {
    Map<TermKind, List<Term>> read = new EnumMap<>(TermKind.class);
    session
        .createNativeQuery(
            "select kind, code, title, description, heading from taxonomy_term order by kind, position",
            Tuple.class)
        .getResultList()
        .forEach(row -> {
          read.computeIfAbsent(
                  TermKind.valueOf(row.get("kind", String.class)), kind -> new ArrayList<>())
              .add(
                  new Term(
                      row.get("code", String.class),
                      row.get("title", String.class),
                      present(row.get("description", String.class)),
                      present(row.get("heading", String.class))));
        });
    return read;
  }

  private static Optional<String> present(String text) {
    return Optional.of(text).filter(value -> !value.isEmpty());
  }
}
