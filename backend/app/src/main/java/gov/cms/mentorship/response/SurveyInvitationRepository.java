package gov.cms.mentorship.response;

import gov.cms.mentorship.person.PersonRef;
import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.response.AnswerBatches.Turnout;
import gov.cms.mentorship.response.SurveyInvitation.SurveySheet;
import gov.cms.mentorship.shared.page.ListQuery;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.page.PageParameters;
import gov.cms.mentorship.shared.page.Sort;
import gov.cms.mentorship.shared.persistence.AggregateRepository;
import gov.cms.mentorship.survey.QuestionsConverter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class SurveyInvitationRepository implements AggregateRepository<SurveyInvitationEntity> {

  private static final Sort LATEST_FIRST = Sort.byInstant("-openedAt", "i.openedAt");
  private static final String COLUMNS =
      """
      i.id as id, i.engagementId as engagementId, i.state as state, i.openedAt as openedAt,
      i.expiresAt as expiresAt, i.updatedAt as updatedAt, s.id as surveyId, s.title as title, s.anonymous as anonymous,
      s.questions as questions, s.program as program,
      p.id as personId, p.name as personName, p.component as personComponent\
      """;
  private static final String JOINS =
      """
      join SurveyEntity s on s.id = i.surveyId join PersonEntity p on p.id = i.counterpartId\
      """;

  private final Programs programs;

  SurveyInvitationRepository(Programs programs) {
    this.programs = programs;
  }

  Page<SurveyInvitation> page(UUID person, Set<SurveyInvitationState> states, PageParameters page) {
    return ListQuery.of(getEntityManager(), COLUMNS, "SurveyInvitationEntity i", JOINS)
        .where("i.personId = :person", "person", person)
        .whereAny("i.state in :states", "states", states)
        .page(page, LATEST_FIRST, this::view);
  }

  /** The person's invitations of a program that can be answered. */
  List<SurveyInvitation> openOf(UUID person, String program, Instant now) {
    return getEntityManager()
        .createQuery(
            """
            select %s from SurveyInvitationEntity i %s
            where i.personId = :person and s.program = :program
            and i.state = :open and i.expiresAt > :now\
            """
                .formatted(COLUMNS, JOINS),
            Tuple.class)
        .setParameter("person", person)
        .setParameter("program", program)
        .setParameter("open", SurveyInvitationState.OPEN)
        .setParameter("now", now)
        .getResultList()
        .stream()
        .map(this::view)
        .toList();
  }

  /** Open ones whose time is over, the longest first. */
  List<UUID> over(Instant now, int atMost) {
    return getEntityManager()
        .createQuery(
            """
            select i.id from SurveyInvitationEntity i
            where i.state = :open and i.expiresAt <= :now
            order by i.expiresAt, i.id\
            """,
            UUID.class)
        .setParameter("open", SurveyInvitationState.OPEN)
        .setParameter("now", now)
        .setMaxResults(atMost)
        .getResultList();
  }

  /** Somebody may be invited once for each engagement. */
  int peopleInvited(UUID survey) {
    return Math.toIntExact(
        getEntityManager()
            .createQuery(
                """
                select count(distinct i.personId) from SurveyInvitationEntity i
                where i.surveyId = :survey\
                """,
                Long.class)
            .setParameter("survey", survey)
            .getSingleResult());
  }

  /** Who has answered a survey so far. */
  Turnout turnout(UUID survey) {
    return getEntityManager()
        .createQuery(
            """
            select count(distinct i.personId), count(distinct i.counterpartId)
            from SurveyInvitationEntity i where i.surveyId = :survey and i.state = :answered\
            """,
            Tuple.class)
        .setParameter("survey", survey)
        .setParameter("answered", SurveyInvitationState.ANSWERED)
        .getResultList()
        .stream()
        .map(row ->
            new Turnout(
                Math.toIntExact(row.get(0, Long.class)), Math.toIntExact(row.get(1, Long.class))))
        .findFirst()
        .orElseThrow();
  }

  boolean hasInvited(UUID survey, UUID person) {
    return count("surveyId = ?1 and personId = ?2", survey, person) > 0;
  }

  private SurveyInvitation view(Tuple row) {
    return new SurveyInvitation(
        row.get("id", UUID.class),
        row.get("program", String.class),
        new SurveySheet(
            row.get("surveyId", UUID.class),
            row.get("title", String.class),
            row.get("anonymous", Boolean.class),
            QuestionsConverter.questions(row)),
        programs.require(row.get("program", String.class)).policy().privacy().minimumGroupSize(),
        row.get("engagementId", UUID.class),
        PersonRef.of(row, "person"),
        row.get("state", SurveyInvitationState.class),
        row.get("openedAt", Instant.class),
        row.get("expiresAt", Instant.class),
        row.get("updatedAt", Instant.class));
  }
}
