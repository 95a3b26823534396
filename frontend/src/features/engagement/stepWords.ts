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
      text: `You and ${other} stay matched, and nothing is due until one of you resumes it. ${other} sees it on this page; a word from you is kind.`,
      confirm: 'Pause',
      done: 'Your mentorship is paused.',
    },
    resume: {
      action: 'RESUME',
      button: 'Resume',
      heading: 'Resume?',
      text: `Your plan goes on where you left it. ${other} sees it on this page.`,
      confirm: 'Resume',
      done: 'Your mentorship goes on.',
    },
    complete: {
      action: 'COMPLETE',
      button: 'Complete',
      heading: 'Complete this mentorship?',
      text: `Do this when you have achieved what you set out to do, or when your time together is over. You and ${other} are then asked for short feedback. What you wrote stays here to read.`,
      confirm: 'Complete',
      done: 'Your mentorship is completed. Well done, both of you.',
    },
    'not-a-fit': {
      action: 'NOT_A_FIT',
      button: 'Not a fit',
      heading: 'Go separate ways?',
      text: `Getting to know each other is there to find this out. ${other} sees that you have gone separate ways, and both of you are free to find someone else right away.`,
      confirm: 'Go separate ways',
      done: 'You have gone separate ways. You can look for someone else at any time.',
    },
    end: {
      action: 'END',
      button: 'End early',
      heading: 'End this mentorship early?',
      text: `Work changes and life happens. ${other} sees that it has ended, without any reason, and both of you are free for someone else. A pause may be enough: it can be taken back, an end can’t.`,
      confirm: 'End early',
      done: 'Your mentorship has ended. Thank you for the time you gave it.',
    },
  };
}
