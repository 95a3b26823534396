import type { components, paths } from '@/api/schema';

/** The words of the contract, by their short names. */
type Schemas = components['schemas'];

export type PersonRef = Schemas['PersonRef'];
export type Absence = Schemas['Absence'];
export type NewAbsence = Schemas['NewAbsence'];
export type AbsenceUpdate = Schemas['AbsenceUpdate'];
export type Closure = Schemas['Closure'];
export type ClosureEffect = Schemas['ClosureEffect'];
export type NewClosure = Schemas['NewClosure'];
export type Contact = Schemas['Contact'];
export type Me = Schemas['Me'];
export type MeUpdate = Schemas['MeUpdate'];
export type AccountRole = Me['roles'][number];
export type Task = Schemas['Task'];
export type Program = Schemas['Program'];
export type Policy = Schemas['Policy'];
export type Presentation = Schemas['Presentation'];
export type Taxonomy = Schemas['Taxonomy'];
export type Term = Schemas['Term'];
export type Enrollment = Schemas['Enrollment'];
export type NewEnrollment = Schemas['NewEnrollment'];
export type EnrollmentDecision = Schemas['EnrollmentDecision'];
export type ManagerApproval = Schemas['ManagerApproval'];
export type IntakeItem = Schemas['IntakeItem'];
export type IntakeState = Schemas['IntakeState'];
export type EnrollmentStage = Schemas['EnrollmentStage'];
export type Profile = Schemas['Profile'];
export type SkillAssessment = Schemas['SkillAssessment'];
export type Resume = Schemas['Resume'];
export type ProfileUpdate = Schemas['ProfileUpdate'];
export type ProfileCard = Schemas['ProfileCard'];
export type Recommendation = Schemas['Recommendation'];
export type Fit = Schemas['Fit'];
export type PairFit = Schemas['PairFit'];
export type PairObstacle = PairFit['obstacles'][number];
export type Directory = Schemas['Directory'];
export type Facet = Schemas['Facet'];
export type MatchRequest = Schemas['MatchRequest'];
export type NewMatchRequest = Schemas['NewMatchRequest'];
export type MatchRun = Schemas['MatchRun'];
export type MatchRunState = MatchRun['state'];
export type MatchObjective = MatchRun['objective'];
export type MatchRunPair = Schemas['MatchRunPair'];
export type MatchRunChange = Schemas['MatchRunChange'];
export type MatchRunPreview = Schemas['MatchRunPreview'];
export type NewMatchRun = Schemas['NewMatchRun'];
export type PublishMatchRun = Schemas['PublishMatchRun'];
export type ProfilePair = Schemas['ProfilePair'];
export type Engagement = Schemas['Engagement'];
export type EngagementSummary = Schemas['EngagementSummary'];
export type Agreement = Schemas['Agreement'];
export type NewAgreement = Schemas['NewAgreement'];
export type Goal = Schemas['Goal'];
export type NewGoal = Schemas['NewGoal'];
export type GoalUpdate = Schemas['GoalUpdate'];
export type Meeting = Schemas['Meeting'];
export type NewMeeting = Schemas['NewMeeting'];
export type MeetingUpdate = Schemas['MeetingUpdate'];
export type MeetingReport = Schemas['MeetingReport'];
export type MeetingReportUpdate = Schemas['MeetingReportUpdate'];
export type MeetingReportSummary = Schemas['MeetingReportSummary'];
export type Note = Schemas['Note'];
export type NewNote = Schemas['NewNote'];
export type ProgramEvent = Schemas['Event'];
export type NewEvent = Schemas['NewEvent'];
export type EventPlanUpdate = Schemas['EventPlanUpdate'];
export type EventBooking = Schemas['EventBooking'];
export type Orientation = Schemas['Orientation'];
export type OrientationOffer = Schemas['OrientationOffer'];
export type Attendance = Schemas['Attendance'];
export type AttendanceOutcome = Schemas['AttendanceOutcome'];
export type Survey = Schemas['Survey'];
export type SurveyResults = Schemas['SurveyResults'];
export type SurveyInvitation = Schemas['SurveyInvitation'];
export type Notification = Schemas['Notification'];
export type NotificationKind = Schemas['NotificationKind'];
export type NotificationChoice = Schemas['NotificationChoice'];
export type EmailChoice = Schemas['EmailChoice'];
export type Preferences = Schemas['Preferences'];
export type PreferencesUpdate = Schemas['PreferencesUpdate'];
export type Wording = Schemas['WordingView'];
export type WordingWords = Schemas['WordingInput'];
export type WordingPreview = Schemas['WordingPreview'];
export type UndeliverableAddress = Schemas['UndeliverableAddress'];
export type UndeliveredMessage = Schemas['UndeliveredMessage'];
export type RecipientKind = Schemas['RecipientKind'];
export type Question = Schemas['SurveyQuestion'];
export type SurveyAnswer = Schemas['SurveyAnswer'];
export type MetricsSummary = Schemas['MetricsSummary'];
export type Count = MetricsSummary['meetingsHeld'];
export type Cell = MetricsSummary['enrollmentsByState'][number];

/** For whom a profile looks different. */
export type ProfileAudience = NonNullable<
  NonNullable<paths['/api/v1/profiles/{id}']['get']['parameters']['query']>['as']
>;
export type Role = Profile['role'];
export type MeetingMode = Profile['meetingModes'][number];
export type Cadence = NonNullable<Profile['cadence']>;
export type EnrollmentState = Enrollment['state'];
export type EngagementState = Engagement['state'];
export type MatchRequestState = MatchRequest['state'];
export type GoalState = Goal['state'];
export type MeetingState = Meeting['state'];
export type EventBookingState = EventBooking['state'];
export type EventState = ProgramEvent['state'];
export type SurveyState = Survey['state'];
export type SurveyAudience = Survey['audience'];
export type MeetingProgress = NonNullable<MeetingReport['progress']>;

/** What a list can be asked for, all but which page of it. */
type FilterOf<P extends keyof paths> = paths[P] extends { get: { parameters: { query?: infer Q } } }
  ? Omit<NonNullable<Q>, 'cursor' | 'limit'>
  : never;

export type EnrollmentsQuery = FilterOf<'/api/v1/enrollments'>;
export type ProfilesQuery = FilterOf<'/api/v1/profiles'>;

/** One page of a list. */
export interface Page<T> {
  items: T[];
  nextCursor?: string;
  total: number;
}
