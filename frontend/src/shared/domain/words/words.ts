import type {
  Cadence,
  EngagementState,
  EnrollmentState,
  EventBookingState,
  EventState,
  GoalState,
  IntakeState,
  MatchObjective,
  MatchRequestState,
  MatchRunPair,
  MatchRunState,
  Me,
  MeetingMode,
  MeetingProgress,
  MeetingState,
  Role,
  SurveyAudience,
  SurveyState,
} from '@/shared/api';
import { wordsFor } from '@/shared/ui/format';

export const roleWords = wordsFor<Role>({ MENTOR: 'Mentor', MENTEE: 'Mentee' });

export const intakeWords = wordsFor<IntakeState>({ OPEN: 'Waiting', DONE: 'Done' });

export const modeWords = wordsFor<MeetingMode>({
  VIDEO: 'Video call',
  PHONE: 'Phone',
  EMAIL: 'Email',
  IN_PERSON: 'In person',
});

export const cadenceWords = wordsFor<Cadence>({
  WEEKLY: 'Every week',
  BIWEEKLY: 'Every two weeks',
  MONTHLY: 'Once a month',
});

export const employmentWords = wordsFor<NonNullable<Me['employment']>>({
  FEDERAL: 'Federal employee',
  CONTRACTOR: 'Contractor',
});

export const standingWords = wordsFor<NonNullable<Me['issoStanding']>>({
  ISSO: 'I am an ISSO',
  SERVICE_ISSO: 'I am a service ISSO',
  NOT_AN_ISSO: 'I am not an ISSO',
});

export const enrollmentWords = wordsFor<EnrollmentState>({
  DRAFT: 'Not sent yet',
  MANAGER_REVIEW: 'Waiting for the manager',
  SUPPORT_REVIEW: 'Waiting for approval',
  ORIENTATION: 'Waiting for orientation',
  ACTIVE: 'Active',
  PAUSED: 'Paused',
  DECLINED: 'Declined',
  WITHDRAWN: 'Withdrawn',
});

export const requestWords = wordsFor<MatchRequestState>({
  PENDING: 'Waiting for an answer',
  ACCEPTED: 'Accepted',
  DECLINED: 'Declined',
  CANCELLED: 'Canceled',
  EXPIRED: 'Expired',
});

export const engagementWords = wordsFor<EngagementState>({
  DISCOVERY: 'Getting to know each other',
  ACTIVE: 'Underway',
  PAUSED: 'Paused',
  COMPLETED: 'Completed',
  ENDED_EARLY: 'Ended early',
  NOT_A_FIT: 'Ended after getting to know each other',
});

export const meetingWords = wordsFor<MeetingState>({
  SCHEDULED: 'Scheduled',
  HELD: 'Held',
  CANCELLED: 'Canceled',
  MISSED: 'Not held',
});

export const eventWords = wordsFor<EventState>({ SCHEDULED: 'Scheduled', CANCELLED: 'Canceled' });

export const bookingWords = wordsFor<EventBookingState>({
  WAITING: 'On the waiting list',
  BOOKED: 'Booked',
  ATTENDED: 'Was there',
  MISSED: 'Was not there',
  CANCELLED: 'Canceled',
});

export const progressWords = wordsFor<MeetingProgress>({
  NOT_YET: 'Not yet',
  SOME: 'A little',
  GOOD: 'Quite a bit',
  GREAT: 'A lot',
});

export const surveyWords = wordsFor<SurveyState>({
  DRAFT: 'Not published yet',
  PUBLISHED: 'Published',
  RETIRED: 'Retired',
});

export const audienceWords = wordsFor<SurveyAudience>({
  MENTOR: 'Mentors',
  MENTEE: 'Mentees',
  BOTH: 'Mentors and mentees',
});

export const goalWords = wordsFor<GoalState>({
  OPEN: 'Underway',
  ACHIEVED: 'Achieved',
  DROPPED: 'Dropped',
});

export const runWords = wordsFor<MatchRunState>({
  QUEUED: 'Waiting to start',
  RUNNING: 'In progress',
  READY: 'Ready to review',
  PUBLISHED: 'Published',
  DISCARDED: 'Discarded',
  FAILED: 'Failed',
});

export const objectiveWords = wordsFor<MatchObjective>({
  MOST_PLACED: 'Give as many mentees as possible a mentor',
  BEST_ABOVE: 'Only make pairs that fit well',
});

export const leftOutWords = wordsFor<NonNullable<MatchRunPair['leftOut']>>({
  NO_CANDIDATE: 'Every mentor was tried before or can’t be matched with this mentee',
  BELOW_FLOOR: 'No mentor fits well enough',
  NO_ROOM: 'No possible mentor has room',
  OUTBID: 'All places went to mentees who fit better',
});
