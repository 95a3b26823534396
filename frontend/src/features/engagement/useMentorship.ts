import { useOutletContext } from 'react-router';
import type { Engagement, Versioned } from '@/shared/api';
import type { Standing } from '@/shared/domain/engagement';

/** What each tab of a mentorship is given. */
export interface Mentorship {
  engagement: Versioned<Engagement>;
  standing: Standing;
}

export function useMentorship(): Mentorship {
  return useOutletContext<Mentorship>();
}

export function may(engagement: Engagement, action: Engagement['actions'][number]): boolean {
  return engagement.actions.includes(action);
}
