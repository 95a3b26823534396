package gov.cms.mentorship.notification;

import gov.cms.mentorship.profile.ParticipantRole;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What is to be known to say something to newcomers. */
@ApplicationScoped
class OnboardingFacts implements NoticeFacts {

  private final EntityManager entities;

  OnboardingFacts(EntityManager entities) {
    this.entities = entities;
  }

  @Override
  public Set<NotificationKind> kinds() {
    return EnumSet.of(NotificationKind.CHECK_IN, NotificationKind.HOW_IT_WORKS);
  }

  /** Only those who take part are asked, and mentees only while they have found nobody. */
  @Override
  public Optional<Facts> find(Notice notice) {
    return entities
        .createQuery(
            """
            select e.program as program, e.role as role, p.givenName as recipient, p.email as address
            from EnrollmentEntity e join PersonEntity p on p.id = e.personId
            where e.profileId = :profile and e.state = ACTIVE
              and not (e.role = MENTEE and exists (
                  select 1 from EngagementEntity g
                  where g.menteeProfileId = e.profileId and g.state in (DISCOVERY, ACTIVE, PAUSED)))\
            """,
            Tuple.class)
        .setParameter("profile", notice.subjectId())
        .getResultList()
        .stream()
        .findFirst()
        .map(row -> {
          boolean asMentor = row.get("role", ParticipantRole.class) == ParticipantRole.MENTOR;
          return new Facts(
              row.get("program", String.class),
              Addressee.of(row),
              asMentor,
              asMentor ? "/home" : "/mentors");
        });
  }
}
