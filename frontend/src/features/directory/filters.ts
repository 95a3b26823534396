import type { Cadence, Directory, MeetingMode, ProfilesQuery, Taxonomy } from '@/shared/api';
import { cadenceWords, modeWords } from '@/shared/domain/words';
import { flag, oneOf, text, texts, useAddress, type Values } from '@/shared/ui/address';

export type ListFilter =
  'topic' | 'focusArea' | 'certification' | 'workRole' | 'meetingMode' | 'cadence' | 'component';

export const sorts = {
  relevance: 'Best match',
  name: 'Name',
  '-yearsOfExperience': 'Most experience',
} as const;
export type Sort = keyof typeof sorts;

/** The filters of the directory, as they stand in the address. */
const params = {
  q: text,
  topic: texts,
  focusArea: texts,
  meetingMode: texts,
  cadence: texts,
  certification: texts,
  workRole: texts,
  component: texts,
  open: flag,
  sort: oneOf(Object.keys(sorts) as Sort[], 'relevance'),
};
export type Filters = Values<typeof params>;

interface FilterGroup {
  name: ListFilter;
  label: string;
  facet: keyof NonNullable<Directory['facets']>;
  /** Where the titles of its codes are. */
  titles: keyof Taxonomy | 'modes' | 'cadences' | 'plain';
}

export const groups: readonly FilterGroup[] = [
  { name: 'topic', label: 'Topic', facet: 'topics', titles: 'topics' },
  { name: 'focusArea', label: 'Focus area', facet: 'focusAreas', titles: 'focusAreas' },
  { name: 'meetingMode', label: 'Ways to meet', facet: 'meetingModes', titles: 'modes' },
  { name: 'cadence', label: 'How often', facet: 'cadences', titles: 'cadences' },
  { name: 'certification', label: 'Certification', facet: 'certifications', titles: 'certifications' },
  { name: 'workRole', label: 'Work role', facet: 'workRoles', titles: 'workRoles' },
  { name: 'component', label: 'Where they work', facet: 'components', titles: 'plain' },
];

export function optionTitle(group: FilterGroup, code: string, taxonomy: Taxonomy): string {
  if (group.titles === 'plain') return code;
  if (group.titles === 'modes') return modeWords[code as MeetingMode] ?? code;
  if (group.titles === 'cadences') return cadenceWords[code as Cadence] ?? code;
  return taxonomy[group.titles].find((term) => term.code === code)?.title ?? code;
}

/** The filters as the API takes them. */
export function queryOf(program: string, filters: Filters): ProfilesQuery {
  const { q, open, sort, meetingMode, cadence, ...lists } = filters;
  return {
    program,
    role: 'MENTOR',
    ...lists,
    // The address may say anything; the API refuses what it does not know.
    meetingMode: meetingMode as MeetingMode[],
    cadence: cadence as Cadence[],
    sort,
    ...(q ? { q } : {}),
    ...(open ? { open } : {}),
  };
}

/** The filters from the address, and a way to change them there. */
export function useFilters() {
  const { values, change, clear } = useAddress(params);
  return { filters: values, change, clear };
}

/** One filter that narrows the list, in words, and the filters without it. */
export interface ActiveFilter {
  key: string;
  label: string;
  without: Partial<Filters>;
}

export function activeFilters(filters: Filters, taxonomy: Taxonomy): ActiveFilter[] {
  const active: ActiveFilter[] = groups.flatMap((group) =>
    filters[group.name].map((code) => ({
      key: `${group.name}-${code}`,
      label: optionTitle(group, code, taxonomy),
      without: { [group.name]: filters[group.name].filter((each) => each !== code) },
    })),
  );
  if (filters.q) active.unshift({ key: 'q', label: `“${filters.q}”`, without: { q: '' } });
  if (filters.open) active.push({ key: 'open', label: 'Has room now', without: { open: false } });
  return active;
}
