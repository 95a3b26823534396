package gov.cms.mentorship.survey;

import gov.cms.mentorship.person.PersonRef;
import gov.cms.mentorship.shared.page.ListQuery;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.page.PageParameters;
import gov.cms.mentorship.shared.page.Sort;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class SurveyInvitationRepository implements PanacheRepositoryBase<SurveyInvitationEntity, UUID> {

  private static final Sort LATEST_FIRST = Sort.byInstant("-openedAt", "i.openedAt");
  private static final String COLUMNS =
      """
      i as invitation, s as survey,
      p.id as personId, p.name as personName, p.component as personComponent\
      """;
  private static final String JOINS =
      """
      join SurveyEntity s on s.id = i.surveyId join PersonEntity p on p.id = i.counterpartId\
      """;

  /** The invitation of this person with its row locked until the end of the transaction. */
  Optional<SurveyInvitationEntity> lockedOf(UUID person, UUID id) {
    return find("id = ?1 and personId = ?2", id, person)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  Optional<SurveyInvitation> findOf(UUID person, UUID id, Instant now) {
    return getEntityManager()
        .createQuery(
            "select %s from SurveyInvitationEntity i %s where i.id = :id and i.personId = :person"
                .formatted(COLUMNS, JOINS),
            Tuple.class)
        .setParameter("id", id)
        .setParameter("person", person)
        .getResultStream()
        .map(row -> view(row, now))
        .findFirst();
  }

  Page<SurveyInvitation> page(
      UUID person, Set<SurveyInvitationState> states, Instant now, PageParameters page) {
    ListQuery query =
        ListQuery.of(getEntityManager(), COLUMNS, "SurveyInvitationEntity i", JOINS)
            .where("i.personId = :person", "person", person);
    if (!states.isEmpty()) {
      // The moment is compared in every case, so that it is a parameter in every case.
      String anyState =
          states.stream()
              .map(SurveyInvitationRepository::condition)
              .collect(Collectors.joining(" or ", "i.openedAt <= :now and (", ")"));
      query.where(anyState, "now", now);
    }
    return query.page(page, LATEST_FIRST, row -> view(row, now));
  }

  /** The person's invitations of a program that can be answered. */
  List<SurveyInvitation> openOf(UUID person, String program, Instant now) {
    return getEntityManager()
        .createQuery(
            """
            select %s from SurveyInvitationEntity i %s
            where i.personId = :person and s.program = :program
            and not i.answered and i.expiresAt > :now\
            """
                .formatted(COLUMNS, JOINS),
            Tuple.class)
        .setParameter("person", person)
        .setParameter("program", program)
        .setParameter("now", now)
        .getResultStream()
        .map(row -> view(row, now))
        .toList();
  }

  int peopleInvited(UUID survey) {
    return people("i.surveyId = :survey", survey);
  }

  int peopleWhoAnswered(UUID survey) {
    return people("i.surveyId = :survey and i.answered", survey);
  }

  boolean hasInvited(UUID survey, UUID person) {
    return count("surveyId = ?1 and personId = ?2", survey, person) > 0;
  }

  /** Somebody may be invited once for each engagement. */
  private int people(String condition, UUID survey) {
    return getEntityManager()
        .createQuery(
            "select count(distinct i.personId) from SurveyInvitationEntity i where " + condition,
            Long.class)
        .setParameter("survey", survey)
        .getSingleResult()
        .intValue();
  }

  private static String condition(SurveyInvitationState state) {
    return switch (state) {
      case OPEN -> "not i.answered and i.expiresAt > :now";
      case ANSWERED -> "i.answered";
      case EXPIRED -> "not i.answered and i.expiresAt <= :now";
    };
  }

  private static SurveyInvitation view(Tuple row, Instant now) {
    PersonRef counterpart =
        new PersonRef(
            row.get("personId", UUID.class),
            row.get("personName", String.class),
            Optional.ofNullable(row.get("personComponent", String.class)));
    return SurveyInvitation.of(
        row.get("invitation", SurveyInvitationEntity.class),
        row.get("survey", SurveyEntity.class),
        counterpart,
        now);
  }
}
