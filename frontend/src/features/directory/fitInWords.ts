import type { Fit, PairObstacle, Taxonomy } from '@/shared/api';
import { modeWords } from '@/shared/domain/words';
import { lengthInWords, listInWords, wordsFor } from '@/shared/ui/format';

const full = 1_000_000;
const strong = 700_000;
const good = 450_000;
const mostReasons = 3;
const mostTerms = 3;

interface Words {
  titleOf: (list: keyof Taxonomy, code: string) => string;
  /** What the program calls where people work, such as a component. */
  unit: string;
}

type Part = Fit['factors'][number];

/** Why two people fit: the strongest factors first, each in a few words. */
export function reasonsOf(fit: Fit, words: Words): string[] {
  return fit.factors
    .map((part) => reasonOf(part, fit, words))
    .filter((reason) => reason !== undefined)
    .slice(0, mostReasons);
}

/** What the mentee needs and would not get here. */
export function missingOf({ missingTopics }: Fit, { titleOf }: Words): string | undefined {
  if (missingTopics.length === 0) return undefined;
  return `Doesn’t list ${some(
    missingTopics.map((code) => titleOf('topics', code)),
    'or',
  )}`;
}

/** How good a fit is, in two words. */
export function fitInWords(score: number): string {
  if (score >= strong) return 'Strong fit';
  return score >= good ? 'Good fit' : 'Some fit';
}

/** Why somebody is not among the mentors suggested to a mentee, who reads it. */
export const obstacleWords = wordsFor<PairObstacle>({
  NOT_ALLOWED: 'The two of you can’t be matched.',
  IN_MENTORSHIP: 'You’re in a mentorship together.',
  ASKED: 'You’re waiting for an answer already.',
  TRIED: 'You’ve tried this before.',
  NOT_LISTED: 'They’re not in the directory.',
  NOT_OPEN: 'They aren’t taking requests right now.',
  NO_PLACE: 'They have as many mentees as they can take.',
  AWAY: 'They’re away right now.',
});

function reasonOf({ factor, value }: Part, fit: Fit, { titleOf, unit }: Words): string | undefined {
  switch (factor) {
    case 'TOPICS':
      return fit.topics.length > 0
        ? `Can help with ${some(fit.topics.map((code) => titleOf('topics', code)))}`
        : undefined;
    case 'FOCUS_AREAS':
      return fit.focusAreas.length > 0
        ? `Shares your focus on ${some(fit.focusAreas.map((code) => titleOf('focusAreas', code)))}`
        : undefined;
    case 'WORK_ROLES':
      return fit.workRoles.length > 0
        ? `Knows the work of ${some(fit.workRoles.map((code) => titleOf('workRoles', code)))}`
        : undefined;
    case 'CADENCE':
      return value === full ? 'Wants to meet as often as you do' : undefined;
    case 'MEETING_MODES':
      return fit.meetingModes.length > 0
        ? `Meets the way you do: ${listInWords(fit.meetingModes.map((mode) => modeWords[mode].toLowerCase()))}`
        : undefined;
    case 'WORKING_HOURS':
      return value === full
        ? 'Works the same hours'
        : value > 0
          ? `Has ${lengthInWords(fit.hoursInCommon)} of the working day in common with you`
          : undefined;
    case 'SAME_COMPONENT':
      return value === full ? `Works in your ${unit.toLowerCase()}` : undefined;
    case 'OTHER_COMPONENT':
      return value === full ? `Works in another ${unit.toLowerCase()} than you` : undefined;
    case 'EXPERIENCE':
      return value > full / 2 ? 'Has years more experience' : undefined;
    default:
      // One that came after this page was made.
      return undefined;
  }
}

function some(titles: string[], conjunction: 'and' | 'or' = 'and'): string {
  const more = titles.length - mostTerms;
  const shown = more > 1 ? [...titles.slice(0, mostTerms), `${more} more`] : titles;
  return listInWords(shown, conjunction);
}
