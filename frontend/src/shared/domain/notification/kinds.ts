import type { EmailChoice, NotificationKind } from '@/shared/api';
import { wordsFor } from '@/shared/ui/format';

/** What happened, as the one who is told would say it. */
export const kindWords = wordsFor<NotificationKind>({
  REQUEST_RECEIVED: 'Someone asks for a mentorship',
  PROPOSAL_RECEIVED: 'A pair is proposed',
  REQUEST_ACCEPTED: 'A request is accepted',
  REQUEST_DECLINED: 'A request is declined',
  ANSWER_DUE_SOON: 'An answer is due in one business day',
  ANSWER_PAST_DUE: 'My answer is late',
  ANSWER_AWAITED: 'An answer to me is late',
  ANSWER_MISSING: 'An answer is missing',
  REQUEST_EXPIRED: 'A request was never answered',
  REQUEST_CANCELLED: 'A request is taken back',
  AGREEMENT_UNSIGNED: 'A plan is not signed yet',
  CLOSURE_DECLARED: 'A day is closed, and a due time moves',
  CLOSURE_TAKEN_BACK: 'A closed day counts again',
  CHECK_IN: 'How it goes while I look for a mentor',
  HOW_IT_WORKS: 'How the program works for mentors',
  ENROLLMENT_REOPENED: 'A declined request to join is opened again',
  ENROLLMENT_DECLINED: 'Joining is declined',
  ENROLLMENT_IN_SUPPORT_REVIEW: 'A request to join is reviewed',
  ENROLLMENT_IN_ORIENTATION: 'Orientation is next',
  ORIENTATION_OFFERED: 'Times for an orientation are offered',
  ORIENTATION_BOOKED: 'An orientation is booked',
  ORIENTATION_MOVED_UP: 'A place in an orientation is free',
  ORIENTATION_CHANGED: 'An orientation is changed',
  ORIENTATION_CANCELLED: 'An orientation is canceled',
  ORIENTATION_FULL: 'An orientation is full',
  ORIENTATION_REMINDER: 'An orientation is tomorrow',
  ENROLLMENT_ACTIVE: 'Joining is complete',
  MANAGER_ASKED: 'A manager is asked for approval',
  MANAGER_REMINDED: 'A manager is reminded',
  MANAGER_SILENT: 'A manager has not answered',
  INTAKE_ANSWERED: 'An email to the program is answered',
  DAILY_DIGEST: 'The daily summary',
});

export const emailWords = wordsFor<EmailChoice>({
  AT_ONCE: 'At once',
  DAILY: 'In a daily summary',
  OFF: 'Never',
});

/** Kinds that belong together. */
export interface KindGroup {
  heading: string;
  /** Why those among them that are required can't be turned off. */
  reason: string;
}

const groups: readonly (KindGroup & { begins: RegExp })[] = [
  {
    begins: /^(REQUEST|PROPOSAL|ANSWER|AGREEMENT)_/,
    heading: 'Requests and proposals',
    reason: 'Always on, because someone is waiting for you or has answered you.',
  },
  {
    begins: /^(ENROLLMENT|MANAGER|ORIENTATION)_/,
    heading: 'Joining',
    reason: 'Always on, because it decides whether someone can take part.',
  },
  { begins: /^/, heading: 'Other', reason: 'Always on, because the program can’t work without it.' },
];

/** The choices in their groups, in the order of the groups; no group is empty. Each keeps its place in the list. */
export function grouped<T extends { kind: NotificationKind }>(
  choices: readonly T[],
): (KindGroup & { choices: { choice: T; index: number }[] })[] {
  const placed = choices.map((choice, index) => ({
    choice,
    index,
    group: groups.find(({ begins }) => begins.test(choice.kind)),
  }));
  return groups
    .map((group) => ({
      heading: group.heading,
      reason: group.reason,
      choices: placed.filter((each) => each.group === group),
    }))
    .filter((group) => group.choices.length > 0);
}
