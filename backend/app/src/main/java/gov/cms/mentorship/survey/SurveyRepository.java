package gov.cms.mentorship.survey;

import gov.cms.mentorship.profile.ParticipantRole;
import gov.cms.mentorship.shared.page.ListQuery;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.page.PageParameters;
import gov.cms.mentorship.shared.page.Sort;
import gov.cms.mentorship.shared.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class SurveyRepository implements PanacheRepositoryBase<SurveyEntity, UUID> {

  private static final Sort LATEST_FIRST = Sort.byInstant("-createdAt", "s.createdAt");

  SurveyEntity require(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> Problem.notFound("survey"));
  }

  Page<SurveyEntity> page(Optional<String> program, Set<SurveyState> states, PageParameters page) {
    return ListQuery.of(getEntityManager(), "s as survey", "SurveyEntity s")
        .whereIf("s.program = :program", "program", program)
        .whereAny("s.state in :states", "states", states)
        .page(page, LATEST_FIRST, row -> row.get("survey", SurveyEntity.class));
  }

  /** The survey, to which nobody else can add answers until the end of the transaction. */
  SurveyEntity locked(UUID id) {
    return find("id", id)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional()
        .orElseThrow(() -> Problem.notFound("survey"));
  }

  /** The survey that people in this role are invited to: the one that was published last. */
  Optional<SurveyEntity> current(String program, ParticipantRole role) {
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
        .getResultStream()
        .findFirst();
  }

  /** Keeps other nodes from loading the presets at the same time. */
  void lockPresets() {
    getEntityManager()
        .createNativeQuery("select pg_advisory_xact_lock(hashtext('survey presets'))", Object.class)
        .getResultList();
  }

  boolean knowsPreset(String name) {
    return count("preset", name) > 0;
  }
}
