import type { Role } from '@/shared/api';

/** Where the screens are; links between features go through here, since features don't know each other. */
export const paths = {
  home: '/home',
  account: '/account',
  timeAway: '/time-away',
  changeTimeAway: (id: string) => `/time-away/${id}`,
  blocks: '/blocked',
  join: (role?: Role) => (role ? `/join?role=${role}` : '/join'),
  /** Where the person left off. */
  joinOn: (enrollmentId: string) => `/join/${enrollmentId}/continue`,
  joinStep: (enrollmentId: string, step: string) => `/join/${enrollmentId}/${step}`,
  profile: '/profile',
  profileStep: (enrollmentId: string, step: string) => `/profile/${enrollmentId}/${step}`,
  inbox: '/inbox',
  preferences: '/preferences',
  approvals: '/approvals',
  mentors: '/mentors',
  mentor: (profileId: string) => `/mentors/${profileId}`,
  requests: '/requests',
  request: (id: string) => `/requests/${id}`,
  mentorships: '/mentorships',
  mentorship: (id: string, tab?: 'plan' | 'goals' | 'meetings') =>
    `/mentorships/${id}${tab ? `/${tab}` : ''}`,
  proposePlan: (id: string) => `/mentorships/${id}/plan/propose`,
  newGoal: (id: string) => `/mentorships/${id}/goals/new`,
  goal: (id: string, goalId: string) => `/mentorships/${id}/goals/${goalId}`,
  scheduleMeeting: (id: string) => `/mentorships/${id}/meetings/new`,
  meeting: (id: string) => `/meetings/${id}`,
  changeMeeting: (id: string) => `/meetings/${id}/change`,
  meetingReport: (id: string) => `/meetings/${id}/report`,
  events: '/events',
  event: (id: string) => `/events/${id}`,
  newEvent: '/events/new',
  changeEvent: (id: string) => `/events/${id}/change`,
  offerOrientation: (enrollmentId: string) => `/pipeline/${enrollmentId}/offer-times`,
  surveys: '/surveys',
  survey: (invitationId: string) => `/surveys/${invitationId}`,
  pipeline: '/pipeline',
  intake: '/intake',
  intakeItem: (id: string) => `/intake/${id}`,
  closedDays: '/closed-days',
  matching: '/matching',
  proposePair: (chosen: { mentee?: string; mentor?: string } = {}) => withQuery('/matching/propose', chosen),
  matchRuns: '/matching/runs',
  matchRun: (id: string) => `/matching/runs/${id}`,
  engagements: '/engagements',
  insights: '/insights',
  surveyResults: '/survey-results',
  settings: '/settings',
  messages: '/settings/messages',
  message: (key: string) => `/settings/messages/${key}`,
  refusedAddresses: '/settings/addresses',
  undelivered: '/settings/undelivered',
  surveyResult: (surveyId: string) => `/survey-results/${surveyId}`,
} as const;

function withQuery(path: string, values: Record<string, string>): string {
  const query = new URLSearchParams(values).toString();
  return query ? `${path}?${query}` : path;
}
