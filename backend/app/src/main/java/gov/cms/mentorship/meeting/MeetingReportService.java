package gov.cms.mentorship.meeting;

import gov.cms.mentorship.meeting.MeetingDesk.OpenMeeting;
import gov.cms.mentorship.person.People;
import gov.cms.mentorship.program.Programs;
import gov.cms.mentorship.program.TermKind;
import gov.cms.mentorship.program.Terms;
import gov.cms.mentorship.shared.actor.ActorNames;
import gov.cms.mentorship.shared.actor.Actors;
import gov.cms.mentorship.shared.http.Precondition;
import gov.cms.mentorship.shared.http.Versioned;
import gov.cms.mentorship.shared.page.Page;
import gov.cms.mentorship.shared.page.PageParameters;
import gov.cms.mentorship.shared.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The reports of meetings, with the notes that stay between the two. */
@ApplicationScoped
class MeetingReportService {

  private final MeetingReportRepository repository;
  private final ActorNames names;
  private final MeetingDesk desk;
  private final PrivateNotes notes;
  private final Actors actors;
  private final People people;
  private final Programs programs;
  private final Terms taxonomy;
  private final Clock clock;

  MeetingReportService(
      ActorNames names,
      MeetingReportRepository repository,
      MeetingDesk desk,
      PrivateNotes notes,
      Actors actors,
      People people,
      Programs programs,
      Terms taxonomy,
      Clock clock) {
    this.names = names;
    this.repository = repository;
    this.desk = desk;
    this.notes = notes;
    this.actors = actors;
    this.people = people;
    this.programs = programs;
    this.taxonomy = taxonomy;
    this.clock = clock;
  }

  Page<MeetingReportSummary> list(MeetingReportFilter filter, PageParameters page) {
    filter.program.ifPresent(programs::named);
    return repository.page(filter, page);
  }

  /** In a transaction, because the database shows private notes only to whom it knows to act. */
  @Transactional
  Versioned<MeetingReport> get(UUID meetingId) {
    OpenMeeting open = desk.read(meetingId);
    return view(open, reportOf(open));
  }

  /** Files the report, or corrects it while that is still possible. */
  @Transactional
  Versioned<MeetingReport> put(
      UUID meetingId, Precondition precondition, MeetingReportUpdate update) {
    OpenMeeting open = desk.write(meetingId);
    MeetingReportEntity report = reportOf(open);
    precondition.check(report, names);
    boolean filed = report.state() == MeetingReportState.SUBMITTED;
    desk.situation(open).require(filed ? MeetingAction.AMEND_REPORT : MeetingAction.REPORT);
    Instant now = clock.instant();
    LocalDate today = now.atZone(people.timeZone(actors.person())).toLocalDate();
    MeetingTimes.check(update, today, taxonomy.unknown(TermKind.TOPIC, update.topics(), "/topics"));
    if (filed) {
      open.meeting().amendReport();
      report.amend(update, now);
    } else {
      open.meeting().report();
      report.submit(update, now);
    }
    keep(open, update.privateNote());
    repository.flush();
    return view(open, report);
  }

  private void keep(OpenMeeting open, Optional<PrivateNote> note) {
    UUID meeting = open.meeting().id();
    UUID author = actors.person();
    note.ifPresentOrElse(
        kept -> notes.put(meeting, author, open.engagement().counterpartOf(author), kept),
        () -> notes.remove(meeting, author));
  }

  private static MeetingReportEntity reportOf(OpenMeeting open) {
    return open.report().orElseThrow(() -> Problem.notFound("report"));
  }

  private Versioned<MeetingReport> view(OpenMeeting open, MeetingReportEntity report) {
    Optional<PrivateNote> note =
        open.relation().isOneOfTheTwo()
            ? notes.find(open.meeting().id(), actors.person())
            : Optional.empty();
    return new Versioned<>(
        MeetingReport.of(open.meeting(), report, desk.amendable(open.meeting()), note),
        report.version());
  }
}
