import type {
  Cadence,
  EngagementState,
  EnrollmentState,
  GoalStatus,
  MatchRequestState,
  Me,
  MeetingMode,
  MeetingProgress,
  MeetingState,
  Role,
} from '@/shared/api';

export const roleWords: Record<Role, string> = { MENTOR: 'Mentor', MENTEE: 'Mentee' };

export const modeWords: Record<MeetingMode, string> = {
  VIDEO: 'Video call',
  PHONE: 'Phone',
  EMAIL: 'E-mail',
  IN_PERSON: 'In person',
};

export const cadenceWords: Record<Cadence, string> = {
  WEEKLY: 'Every week',
  BIWEEKLY: 'Every two weeks',
  MONTHLY: 'Once a month',
};

export const employmentWords: Record<NonNullable<Me['employment']>, string> = {
  FEDERAL: 'Federal employee',
  CONTRACTOR: 'Contractor',
};

export const standingWords: Record<NonNullable<Me['issoStanding']>, string> = {
  ISSO: 'I am an ISSO',
  SERVICE_ISSO: 'I am a service ISSO',
  NOT_AN_ISSO: 'I am not an ISSO',
};

export const enrollmentWords: Record<EnrollmentState, string> = {
  DRAFT: 'Not sent yet',
  MANAGER_REVIEW: 'Waiting for the manager',
  SUPPORT_REVIEW: 'Waiting for the support team',
  ORIENTATION: 'Orientation to come',
  ACTIVE: 'Active',
  PAUSED: 'Paused',
  DECLINED: 'Declined',
  WITHDRAWN: 'Withdrawn',
};

export const requestWords: Record<MatchRequestState, string> = {
  PENDING: 'Waiting for an answer',
  ACCEPTED: 'Accepted',
  DECLINED: 'Declined',
  CANCELLED: 'Cancelled',
  EXPIRED: 'Ran out',
};

export const engagementWords: Record<EngagementState, string> = {
  DISCOVERY: 'Getting to know each other',
  ACTIVE: 'Under way',
  PAUSED: 'Paused',
  COMPLETED: 'Completed',
  ENDED_EARLY: 'Ended early',
  NOT_A_FIT: 'Ended after getting to know each other',
};

export const meetingWords: Record<MeetingState, string> = {
  SCHEDULED: 'Scheduled',
  HELD: 'Held',
  CANCELLED: 'Cancelled',
  MISSED: 'Did not happen',
};

export const progressWords: Record<MeetingProgress, string> = {
  NOT_YET: 'Not yet',
  SOME: 'A little',
  GOOD: 'Quite a bit',
  GREAT: 'A lot',
};

export const goalWords: Record<GoalStatus, string> = {
  OPEN: 'Under way',
  ACHIEVED: 'Achieved',
  DROPPED: 'Dropped',
};
