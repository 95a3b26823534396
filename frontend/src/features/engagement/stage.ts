import type { Agreement, EngagementState } from '@/shared/api';

export const stages = ['Get to know', 'Agree', 'Meet', 'Reflect'] as const;
export type Stage = (typeof stages)[number];

interface Standing {
  state: EngagementState;
  agreement?: Agreement;
  endsOn?: string;
}

const day = 86_400_000;
/** Looking back begins when the support team asks whether to go on: a month before the end. */
const reflectionDays = 30;

/** Where a mentorship stands on its way; one that ended before its time stands nowhere any more. */
export function stageOf({ state, agreement, endsOn }: Standing, now: Date = new Date()): Stage | undefined {
  switch (state) {
    case 'DISCOVERY':
      return agreement ? 'Agree' : 'Get to know';
    case 'ACTIVE':
    case 'PAUSED':
      return endsOn && Date.parse(`${endsOn}T00:00:00Z`) - now.getTime() < reflectionDays * day
        ? 'Reflect'
        : 'Meet';
    case 'COMPLETED':
      return 'Reflect';
    case 'ENDED_EARLY':
    case 'NOT_A_FIT':
      return undefined;
  }
}
