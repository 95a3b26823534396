package gov.cms.mentorship.meeting;

import gov.cms.mentorship.person.PersonRef;
import gov.cms.mentorship.shared.page.ListQuery;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.page.PageParameters;
import gov.cms.mentorship.shared.page.Sort;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class MeetingReportRepository implements PanacheRepositoryBase<MeetingReportEntity, UUID> {

  private static final Sort LATEST_FIRST = Sort.byInstant("-dueAt", "r.dueAt");

  Optional<MeetingReportEntity> findByMeeting(UUID meeting) {
    return find("meetingId", meeting).firstResultOptional();
  }

  Page<MeetingReportSummary> page(MeetingReportFilter filter, PageParameters page) {
    return ListQuery.of(
            getEntityManager(),
            """
            r as report, m.engagementId as engagementId, m.program as program,
            mentor.id as mentorId, mentor.name as mentorName, mentor.component as mentorComponent,
            mentee.id as menteeId, mentee.name as menteeName, mentee.component as menteeComponent\
            """,
            """
            MeetingReportEntity r join MeetingEntity m on m.id = r.meetingId
            join EngagementEntity e on e.id = m.engagementId
            join PersonEntity mentor on mentor.id = e.mentorId join PersonEntity mentee on mentee.id = e.menteeId\
            """,
            "r.id")
        .whereIf("m.program = :program", "program", filter.program)
        .whereIf("m.engagementId = :engagement", "engagement", filter.engagement)
        .whereAny("r.state in :states", "states", filter.states)
        .whereIf("r.helpWanted = :helpWanted", "helpWanted", filter.helpWanted)
        .page(page, LATEST_FIRST, MeetingReportRepository::facts);
  }

  private static MeetingReportSummary facts(Tuple row) {
    MeetingReportEntity report = row.get("report", MeetingReportEntity.class);
    return new MeetingReportSummary(
        report.meetingId(),
        row.get("engagementId", UUID.class),
        row.get("program", String.class),
        person(row, "mentor"),
        person(row, "mentee"),
        report.state(),
        report.dueAt(),
        report.heldOn(),
        report.duration(),
        report.mode(),
        report.topics(),
        report.progress(),
        report.rating(),
        report.helpWanted(),
        report.submittedAt());
  }

  private static PersonRef person(Tuple row, String role) {
    return new PersonRef(
        row.get(role + "Id", UUID.class),
        row.get(role + "Name", String.class),
        Optional.ofNullable(row.get(role + "Component", String.class)));
  }
}
