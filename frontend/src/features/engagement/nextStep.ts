import type { Engagement } from '@/shared/api';
import type { Standing } from '@/shared/domain/engagement';
import { paths } from '@/shared/domain/paths';
import { may } from './useMentorship';

export interface NextStep {
  title: string;
  text: string;
  action: string;
  to: string;
}

/** The one thing that moves a mentorship on now, for one of its two people. */
export function nextStepOf(engagement: Engagement, { role, name }: Standing): NextStep | undefined {
  if (!role) return undefined;
  const { id, state, agreement, meetings, goals } = engagement;
  if (state === 'COMPLETED') {
    return {
      title: 'Look back',
      text: 'Tell us how it was. It takes a few minutes and helps those who come after you.',
      action: 'See your surveys',
      to: paths.surveys,
    };
  }
  if (may(engagement, 'SIGN')) {
    return {
      title: 'Read the plan and sign it',
      text: `${name} wrote down what you agreed on. Change it if something is missing.`,
      action: 'Open the plan',
      to: paths.mentorship(id, 'plan'),
    };
  }
  if (!meetings.nextAt && may(engagement, 'SCHEDULE_MEETING')) {
    return {
      title: meetings.held === 0 ? 'Arrange a first talk' : 'Schedule your next meeting',
      text:
        meetings.held === 0
          ? 'Half an hour is enough to find out what you expect of each other. Mentees usually propose the time.'
          : 'It is easier to keep going when the next date is known.',
      action: 'Schedule a meeting',
      to: paths.scheduleMeeting(id),
    };
  }
  if (!agreement && may(engagement, 'PROPOSE_AGREEMENT')) {
    return {
      title: 'Write your plan together',
      text: 'How long, how often, by which channel, and what you expect of each other. Both sign it.',
      action: 'Propose a plan',
      to: paths.proposePlan(id),
    };
  }
  if (goals.total === 0 && may(engagement, 'ADD_GOAL')) {
    return {
      title: 'Set a first goal',
      text: 'One thing you can see the end of is enough to begin with.',
      action: 'Set a goal',
      to: paths.newGoal(id),
    };
  }
  return undefined;
}
