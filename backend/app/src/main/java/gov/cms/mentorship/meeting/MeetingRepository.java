package gov.cms.mentorship.meeting;

import gov.cms.mentorship.shared.page.ListQuery;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.page.PageParameters;
import gov.cms.mentorship.shared.page.Sort;
import gov.cms.mentorship.shared.persistence.AggregateRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class MeetingRepository implements AggregateRepository<MeetingEntity> {

  private static final List<Sort> SORTS =
      List.of(Sort.byInstant("startsAt", "m.startsAt"), Sort.byInstant("-startsAt", "m.startsAt"));

  /**
   * Keeps the engagement from changing its state, and its meetings from being changed by others,
   * until the end of the transaction. Of those who plan the same time at once each waits for the
   * one before and then meets the constraint, instead of waiting for each other.
   */
  void holdEngagement(UUID engagement) {
    getSession()
        .createNativeQuery("select id from engagement where id = :id for no key update", UUID.class)
        .addScalar("id", UUID.class)
        .setParameter("id", engagement)
        .getResultList();
  }

  /** Whose meeting it is; does not read the meeting itself, which may change until it is locked. */
  Optional<UUID> engagementOf(UUID meeting) {
    return getEntityManager()
        .createQuery("select m.engagementId from MeetingEntity m where m.id = :id", UUID.class)
        .setParameter("id", meeting)
        .getResultList()
        .stream()
        .findFirst();
  }

  List<MeetingEntity> comingAfter(UUID engagement, Instant now) {
    return list(
        "engagementId = ?1 and state = ?2 and startsAt > ?3",
        engagement,
        MeetingState.SCHEDULED,
        now);
  }

  Page<MeetingEntity> page(
      UUID engagement, Set<MeetingState> states, String sort, PageParameters page) {
    return ListQuery.of(getEntityManager(), "m as meeting", "MeetingEntity m")
        .where("m.engagementId = :engagement", "engagement", engagement)
        .whereAny("m.state in :states", "states", states)
        .page(page, Sort.choose(sort, SORTS), row -> row.get("meeting", MeetingEntity.class));
  }
}
