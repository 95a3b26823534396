package gov.cms.mentorship.meeting;

import gov.cms.mentorship.shared.page.ListQuery;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.page.PageParameters;
import gov.cms.mentorship.shared.page.Sort;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

@ApplicationScoped
class MeetingRepository implements PanacheRepositoryBase<MeetingEntity, UUID> {

  private static final List<Sort> SORTS =
      List.of(Sort.byInstant("startsAt", "m.startsAt"), Sort.byInstant("-startsAt", "m.startsAt"));

  /** A meeting with its report, if it has one. */
  record Reported(MeetingEntity meeting, Optional<MeetingReportEntity> report) {}

  /** Keeps the engagement from changing its state until the end of the transaction. */
  void holdEngagement(UUID engagement) {
    getEntityManager()
        .createNativeQuery("select id from engagement where id = :id for share", UUID.class)
        .setParameter("id", engagement)
        .getResultList();
  }

  /** Whether another scheduled meeting of the same two lies in this time. */
  boolean overlaps(MeetingEntity meeting) {
    return count(
            "engagementId = ?1 and id <> ?2 and state = ?3 and startsAt < ?4 and endsAt > ?5",
            meeting.engagementId(),
            meeting.id(),
            MeetingState.SCHEDULED,
            meeting.endsAt(),
            meeting.startsAt())
        > 0;
  }

  List<MeetingEntity> comingAfter(UUID engagement, Instant now) {
    return list(
        "engagementId = ?1 and state = ?2 and startsAt > ?3",
        engagement,
        MeetingState.SCHEDULED,
        now);
  }

  <T> Page<T> page(
      UUID engagement,
      Set<MeetingState> states,
      String sort,
      PageParameters page,
      Function<Reported, T> toItem) {
    return ListQuery.of(
            getEntityManager(),
            "m as meeting, r as report",
            "MeetingEntity m left join MeetingReportEntity r on r.meetingId = m.id",
            "m.id")
        .where("m.engagementId = :engagement", "engagement", engagement)
        .whereAny("m.state in :states", "states", states)
        .page(page, Sort.choose(sort, SORTS), row -> toItem.apply(reported(row)));
  }

  private static Reported reported(Tuple row) {
    return new Reported(
        row.get("meeting", MeetingEntity.class),
        Optional.ofNullable(row.get("report", MeetingReportEntity.class)));
  }
}
