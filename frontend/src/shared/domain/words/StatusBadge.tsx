import { Badge } from '@cmsgov/design-system';
import type {
  EngagementState,
  EnrollmentState,
  EventBookingState,
  EventState,
  GoalState,
  MatchRequestState,
  MatchRunState,
  MeetingState,
  SurveyState,
} from '@/shared/api';
import {
  bookingWords,
  engagementWords,
  enrollmentWords,
  eventWords,
  goalWords,
  meetingWords,
  requestWords,
  runWords,
  surveyWords,
} from './words';

type Tone = 'info' | 'success' | 'warn' | 'none';

const tones: Record<
  | EnrollmentState
  | EngagementState
  | MatchRequestState
  | MatchRunState
  | MeetingState
  | GoalState
  | EventState
  | EventBookingState
  | SurveyState,
  Tone
> = {
  DRAFT: 'none',
  MANAGER_REVIEW: 'info',
  SUPPORT_REVIEW: 'info',
  ORIENTATION: 'info',
  ACTIVE: 'success',
  PAUSED: 'warn',
  DECLINED: 'none',
  WITHDRAWN: 'none',
  PENDING: 'info',
  ACCEPTED: 'success',
  CANCELLED: 'none',
  EXPIRED: 'none',
  DISCOVERY: 'info',
  COMPLETED: 'success',
  ENDED_EARLY: 'none',
  NOT_A_FIT: 'none',
  SCHEDULED: 'info',
  HELD: 'success',
  MISSED: 'none',
  OPEN: 'info',
  ACHIEVED: 'success',
  DROPPED: 'none',
  WAITING: 'info',
  BOOKED: 'success',
  ATTENDED: 'success',
  PUBLISHED: 'success',
  RETIRED: 'none',
  QUEUED: 'info',
  RUNNING: 'info',
  READY: 'warn',
  DISCARDED: 'none',
  FAILED: 'warn',
};

type Props =
  | { enrollment: EnrollmentState }
  | { request: MatchRequestState }
  | { run: MatchRunState }
  | { engagement: EngagementState }
  | { meeting: MeetingState }
  | { goal: GoalState }
  | { event: EventState }
  | { booking: EventBookingState }
  | { survey: SurveyState };

/** A state in words; the colour only repeats them. */
export function StatusBadge(props: Props) {
  if ('enrollment' in props)
    return <Tag tone={tones[props.enrollment]} text={enrollmentWords[props.enrollment]} />;
  if ('request' in props) return <Tag tone={tones[props.request]} text={requestWords[props.request]} />;
  if ('run' in props) return <Tag tone={tones[props.run]} text={runWords[props.run]} />;
  if ('meeting' in props) return <Tag tone={tones[props.meeting]} text={meetingWords[props.meeting]} />;
  if ('goal' in props) return <Tag tone={tones[props.goal]} text={goalWords[props.goal]} />;
  if ('event' in props) return <Tag tone={tones[props.event]} text={eventWords[props.event]} />;
  if ('booking' in props) return <Tag tone={tones[props.booking]} text={bookingWords[props.booking]} />;
  if ('survey' in props) return <Tag tone={tones[props.survey]} text={surveyWords[props.survey]} />;
  return <Tag tone={tones[props.engagement]} text={engagementWords[props.engagement]} />;
}

/** A state that came later has no tone of its own. */
function Tag({ tone = 'none', text }: { tone: Tone | undefined; text: string }) {
  return (
    <Badge hideScreenReaderText {...(tone === 'none' ? {} : { variation: tone })}>
      {text}
    </Badge>
  );
}
