import { dateInWords } from '@/shared/ui/format';

/** Whether a mentor takes somebody now, as the directory and their page know it. */
export interface Room {
  openToRequests: boolean;
  /** How many places are left. */
  places: number;
  /** The last day of the time away that they are in. */
  awayUntil: string | undefined;
}

/** What a mentor has room for, in the words of the directory and of their page. */
export function roomInWords({ openToRequests, places, awayUntil }: Room): string {
  if (awayUntil !== undefined) return `Away until ${dateInWords(awayUntil)}`;
  if (!openToRequests) return 'Not taking requests now';
  return places > 0 ? `Open for ${places} more` : 'No room right now';
}
