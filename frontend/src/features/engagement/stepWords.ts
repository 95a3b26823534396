import type { Engagement } from '@/shared/api';
import type { EngagementStep } from '@/shared/domain/engagement';

export type Verb = EngagementStep['verb'];

interface StepWords {
  action: Engagement['actions'][number];
  button: string;
  heading: string;
  text: string;
  confirm: string;
  done: string;
}

/** What is said about each step, before it and after it. */
export function stepWords(other: string): Record<Verb, StepWords> {
  return {
    pause: {
      action: 'PAUSE',
      button: 'Pause',
      heading: 'Pause for a while?',
      text: `You and ${other} stay matched, and nothing is due until one of you resumes. ${other} will see the pause on this page, but it’s kind to tell them yourself.`,
      confirm: 'Pause',
      done: 'Your mentorship is paused.',
    },
    resume: {
      action: 'RESUME',
      button: 'Resume',
      heading: 'Resume now?',
      text: `Your plan picks up where you left off. ${other} will see it on this page.`,
      confirm: 'Resume',
      done: 'Your mentorship has resumed.',
    },
    complete: {
      action: 'COMPLETE',
      button: 'Complete',
      heading: 'Complete this mentorship?',
      text: `Do this when you have achieved what you set out to do, or when your time together is over. Afterward, we ask both of you for brief feedback. You can still read what you wrote here.`,
      confirm: 'Complete',
      done: 'Your mentorship is complete. Well done, both of you.',
    },
    'not-a-fit': {
      action: 'NOT_A_FIT',
      button: 'Not a fit',
      heading: 'Go separate ways?',
      text: `Finding this out is what getting to know each other is for. ${other} will see that you have gone separate ways, and you’re both free to find someone else right away.`,
      confirm: 'Go separate ways',
      done: 'You have gone separate ways. You can look for someone else at any time.',
    },
    end: {
      action: 'END',
      button: 'End early',
      heading: 'End this mentorship early?',
      text: `Work changes and life happens. ${other} will see that it ended but not why, and you’re both free to find someone else. A pause may be enough: you can resume after a pause, but not after an end.`,
      confirm: 'End early',
      done: 'Your mentorship has ended. Thank you for the time you gave it.',
    },
  };
}
