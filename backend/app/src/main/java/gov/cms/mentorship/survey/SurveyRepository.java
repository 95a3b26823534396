package gov.cms.mentorship.survey;

import gov.cms.mentorship.profile.ParticipantRole;
import gov.cms.mentorship.shared.page.ListQuery;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.page.PageParameters;
import gov.cms.mentorship.shared.page.Sort;
import gov.cms.mentorship.shared.persistence.AggregateRepository;
import gov.cms.mentorship.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class SurveyRepository implements AggregateRepository<SurveyEntity> {

  private static final Sort LATEST_FIRST = Sort.byInstant("-createdAt", "s.createdAt");

  private static final String COLUMNS =
      """
      s.id as id, s.program as program, s.title as title, s.audience as audience, s.state as state,
      s.anonymous as anonymous, s.questions as questions, s.updatedAt as updatedAt\
      """;

  SurveyEntity require(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("survey"));
  }

  Page<Survey> page(Optional<String> program, Set<SurveyState> states, PageParameters page) {
    return ListQuery.of(getEntityManager(), COLUMNS, "SurveyEntity s")
        .whereIf("s.program = :program", "program", program)
        .whereAny("s.state in :states", "states", states)
        .page(page, LATEST_FIRST, SurveyRepository::view);
  }

  /** The survey, to which nobody else can add anything until the end of the transaction. */
  SurveyEntity hold(UUID id) {
    return locked(id).orElseThrow(() -> Problem.notFound("survey"));
  }

  /**
   * The survey that people in this role are invited to: the one that was published last. It is held
   * as by {@link #hold}: nobody retires it before the end of the transaction.
   */
  Optional<SurveyEntity> holdCurrent(String program, ParticipantRole role) {
    return getEntityManager()
        .createQuery(
            """
            select s from SurveyEntity s
            where s.program = :program and s.state = :published and s.audience in :audiences
            order by s.publishedAt desc, s.id desc\
            """,
            SurveyEntity.class)
        .setParameter("program", program)
        .setParameter("published", SurveyState.PUBLISHED)
        .setParameter("audiences", SurveyAudience.of(role))
        .setMaxResults(1)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList()
        .stream()
        .findFirst();
  }

  /** Keeps other nodes from loading the presets at the same time. */
  void lockPresets() {
    getSession()
        .createNativeQuery(
            "select cast(pg_advisory_xact_lock(hashtext('survey presets')) as text) as locked",
            String.class)
        .addScalar("locked", String.class)
        .getResultList();
  }

  boolean knowsPreset(String name) {
    return count("preset", name) > 0;
  }

  private static Survey view(Tuple row) {
    return new Survey(
        row.get("id", UUID.class),
        row.get("program", String.class),
        row.get("title", String.class),
        row.get("audience", SurveyAudience.class),
        row.get("state", SurveyState.class),
        row.get("anonymous", Boolean.class),
        QuestionsConverter.questions(row),
        row.get("updatedAt", Instant.class));
  }
}
