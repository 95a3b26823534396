import type { Agreement, EngagementState } from '@/shared/api';
import { daysBetween } from '@/shared/ui/format';

export const stages = ['Get to know', 'Agree', 'Meet', 'Reflect'] as const;
export type Stage = (typeof stages)[number];

interface Standing {
  state: EngagementState;
  agreement?: Agreement;
  endsOn?: string;
}

/** Looking back begins when the support team asks whether to go on: a month before the end. */
const reflectionDays = 30;

/** Where a mentorship stands on its way today; one that ended before its time stands nowhere any more. */
export function stageOf({ state, agreement, endsOn }: Standing, today: string): Stage | undefined {
  switch (state) {
    case 'DISCOVERY':
      return agreement ? 'Agree' : 'Get to know';
    case 'ACTIVE':
    case 'PAUSED':
      return endsOn && daysBetween(today, endsOn) <= reflectionDays ? 'Reflect' : 'Meet';
    case 'COMPLETED':
      return 'Reflect';
    case 'ENDED_EARLY':
    case 'NOT_A_FIT':
      return undefined;
  }
}
