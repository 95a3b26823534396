import type { SkillAssessment, Taxonomy } from '@/shared/api';

/** The highest level there is. */
export const highestLevel = 5;

/** What each level means, the same for having, wanting and giving. */
export const levelWords: Record<string, string> = {
  1: '1: new to it',
  2: '2: know the basics',
  3: '3: work on my own',
  4: '4: help others',
  5: '5: lead others',
};

/** Where the terms of each kind stand; none for a kind that came after this page was made. */
const lists: Partial<Record<string, keyof Taxonomy>> = {
  TOPIC: 'topics',
  COMPETENCY_AREA: 'competencyAreas',
} satisfies Record<SkillAssessment['kind'], keyof Taxonomy>;

/** What a skill is called; its code when the taxonomy has no such term any more. */
export function skillTitle(
  { kind, code }: Pick<SkillAssessment, 'kind' | 'code'>,
  taxonomy: Taxonomy,
): string {
  const list = lists[kind];
  return (list && taxonomy[list].find((term) => term.code === code)?.title) ?? code;
}

/** One skill in a line. */
export function levelsInWords(skill: SkillAssessment, taxonomy: Taxonomy): string {
  const { current, wanted, offered } = skill;
  const levels = offered === undefined ? `has ${current ?? '–'}, wants ${wanted ?? '–'}` : `up to ${offered}`;
  return `${skillTitle(skill, taxonomy)} (${levels})`;
}

/** How far a mentee wants to go in a skill; never less than nothing. */
export function gapOf({ current = 0, wanted = 0 }: SkillAssessment): number {
  return Math.max(0, wanted - current);
}

/** The widest gap first; among equals, what is wanted most. */
export function byGap(skills: readonly SkillAssessment[]): SkillAssessment[] {
  return [...skills].sort(
    (one, other) => gapOf(other) - gapOf(one) || (other.wanted ?? 0) - (one.wanted ?? 0),
  );
}
