package gov.cms.mentorship.contract;

import java.util.Map;
import java.util.Objects;

/** The subjects that the access table names. */
final class Subjects {

  private static final Map<String, Subject> ALL =
      Map.ofEntries(
          Map.entry("nothing", new NoSubject()),
          Map.entry("closure", new ClosureSubject()),
          Map.entry("absence", new AbsenceSubject()),
          Map.entry("pair", new PairSubject()),
          Map.entry("enrollment", new EnrollmentSubject()),
          Map.entry("orientation", new OrientationSubject()),
          Map.entry("event", new EventSubject()),
          Map.entry("event booking", new EventBookingSubject()),
          Map.entry("manager link", new ManagerLinkSubject()),
          Map.entry("profile", new ProfileSubject()),
          Map.entry("resume", new ResumeSubject()),
          Map.entry("mentee profile", new MenteeProfileSubject()),
          Map.entry("match request", new MatchRequestSubject()),
          Map.entry("engagement", new EngagementSubject()),
          Map.entry("meeting", new MeetingSubject()),
          Map.entry("meeting report", new MeetingReportSubject()),
          Map.entry("note", new NoteSubject()),
          Map.entry("notification", new NotificationSubject()),
          Map.entry("unsubscribe link", new UnsubscribeLinkSubject()),
          Map.entry("undelivered message", new UndeliveredMessageSubject()),
          Map.entry("undeliverable address", new UndeliverableAddressSubject()),
          Map.entry("intake item", new IntakeSubject()),
          Map.entry("match run", new MatchRunSubject()),
          Map.entry("survey", new SurveySubject()),
          Map.entry("survey invitation", new SurveyInvitationSubject()));

  private Subjects() {}

  static Subject of(AccessTable.Rule rule) {
    return Objects.requireNonNull(ALL.get(rule.subject()), rule.subject());
  }
}
