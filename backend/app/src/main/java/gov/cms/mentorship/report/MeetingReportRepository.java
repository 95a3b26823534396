package gov.cms.mentorship.report;

import gov.cms.mentorship.meeting.MeetingReportState;
import gov.cms.mentorship.person.PersonRef;
import gov.cms.mentorship.shared.page.ListQuery;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.page.PageParameters;
import gov.cms.mentorship.shared.page.Sort;
import gov.cms.mentorship.shared.persistence.AggregateRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class MeetingReportRepository implements AggregateRepository<MeetingReportEntity> {

  private static final Sort LATEST_FIRST = Sort.byInstant("-dueAt", "r.dueAt");

  Optional<MeetingReportEntity> findByMeeting(UUID meeting) {
    return find("meetingId", meeting).firstResultOptional();
  }

  /** Which report it is; does not read the report itself, which may change until it is locked. */
  Optional<UUID> idOf(UUID meeting) {
    return getEntityManager()
        .createQuery(
            "select r.id from MeetingReportEntity r where r.meetingId = :meeting", UUID.class)
        .setParameter("meeting", meeting)
        .getResultList()
        .stream()
        .findFirst();
  }

  /** As much of a report as its meeting shows. */
  record Outline(
      UUID meetingId, MeetingReportState state, Instant dueAt, Optional<Instant> submittedAt) {}

  List<Outline> outlines(Collection<UUID> meetings) {
    return getEntityManager()
        .createQuery(
            """
            select r.meetingId as meetingId, r.state as state, r.dueAt as dueAt,
                   r.submittedAt as submittedAt
            from MeetingReportEntity r where r.meetingId in :meetings\
            """,
            Tuple.class)
        .setParameter("meetings", meetings)
        .getResultList()
        .stream()
        .map(row ->
            new Outline(
                row.get("meetingId", UUID.class),
                row.get("state", MeetingReportState.class),
                row.get("dueAt", Instant.class),
                Optional.ofNullable(row.get("submittedAt", Instant.class))))
        .toList();
  }

  Page<MeetingReportSummary> page(MeetingReportFilter filter, PageParameters page) {
    ListQuery query =
        ListQuery.of(
                getEntityManager(),
                """
                r as report, r.engagementId as engagementId, r.program as program,
                mentor.id as mentorId, mentor.name as mentorName, mentor.component as mentorComponent,
                mentee.id as menteeId, mentee.name as menteeName, mentee.component as menteeComponent\
                """,
                "MeetingReportEntity r",
                """
                join EngagementEntity e on e.id = r.engagementId
                join PersonEntity mentor on mentor.id = e.mentorId join PersonEntity mentee on mentee.id = e.menteeId\
                """)
            .whereIf("r.program = :program", "program", filter.program)
            .whereIf("r.engagementId = :engagement", "engagement", filter.engagementId)
            .eachOf("r.state", "state", filter.states);
    filter.helpWanted.ifPresent(
        wanted -> query.where(wanted ? "r.helpWanted = true" : "r.helpWanted = false"));
    filter.helpHandled.ifPresent(handled ->
        query.where(handled ? "r.helpHandledAt is not null" : "r.helpHandledAt is null"));
    return query.page(page, LATEST_FIRST, MeetingReportRepository::facts);
  }

  private static MeetingReportSummary facts(Tuple row) {
    MeetingReportEntity report = row.get("report", MeetingReportEntity.class);
    return new MeetingReportSummary(
        report.meetingId(),
        row.get("engagementId", UUID.class),
        row.get("program", String.class),
        PersonRef.of(row, "mentor"),
        PersonRef.of(row, "mentee"),
        report.state(),
        report.dueAt(),
        report.heldOn(),
        report.duration(),
        report.mode(),
        report.topics(),
        report.progress(),
        report.rating(),
        report.helpWanted(),
        report.helpHandledAt(),
        report.submittedAt(),
        report.updatedAt());
  }

  /** A report that waits. */
  record Open(UUID id, Instant endsAt, Instant dueAt, UUID mentorId) {}

  /**
   * The reports of a program that wait to be written.
   *
   * @param locked whether they stay as they are until the end of the transaction
   */
  List<Open> open(String program, boolean locked) {
    return getSession()
        .createNativeQuery(
            """
            select r.id, m.ends_at, r.due_at, e.mentor_id
            from meeting_report r join meeting m on m.id = r.meeting_id
            join engagement e on e.id = r.engagement_id
            where r.program = :program and r.state = 'DUE' order by r.id\
            """
                + (locked ? " for no key update of r" : ""),
            Tuple.class)
        .setParameter("program", program)
        .getResultList()
        .stream()
        .map(row ->
            new Open(
                row.get(0, UUID.class),
                row.get(1, Instant.class),
                row.get(2, Instant.class),
                row.get(3, UUID.class)))
        .toList();
  }

  /** Moves until when a report is due, without a new version of what it says. */
  void moveDueTime(UUID id, Instant dueAt) {
    getSession()
        .createNativeMutationQuery("update meeting_report set due_at = :due where id = :id")
        .setParameter("due", dueAt)
        .setParameter("id", id)
        .executeUpdate();
  }
}
