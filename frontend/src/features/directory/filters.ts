import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { Cadence, Directory, MeetingMode, ProfilesQuery, Taxonomy } from '@/shared/api';
import { cadenceWords, modeWords } from '@/shared/domain/words';
import { searchable } from '@/shared/ui/text';

/** The filters of the directory, as they stand in the address. */
export interface Filters {
  q: string;
  topic: string[];
  focusArea: string[];
  certification: string[];
  workRole: string[];
  meetingMode: string[];
  cadence: string[];
  component: string[];
  open: boolean;
  sort: Sort;
}

export type ListFilter =
  'topic' | 'focusArea' | 'certification' | 'workRole' | 'meetingMode' | 'cadence' | 'component';

export const sorts = {
  relevance: 'Best match',
  name: 'Name',
  '-yearsOfExperience': 'Most experience',
} as const;
export type Sort = keyof typeof sorts;

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
  { name: 'meetingMode', label: 'Meets by', facet: 'meetingModes', titles: 'modes' },
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

function read(search: URLSearchParams): Filters {
  const lists = Object.fromEntries(groups.map(({ name }) => [name, search.getAll(name)])) as Pick<
    Filters,
    ListFilter
  >;
  const sort = search.get('sort') ?? '';
  return {
    ...lists,
    q: searchable(search.get('q') ?? ''),
    open: search.get('open') === 'true',
    sort: sort in sorts ? (sort as Sort) : 'relevance',
  };
}

function write(filters: Filters): URLSearchParams {
  const search = new URLSearchParams();
  if (filters.q) search.set('q', filters.q);
  groups.forEach(({ name }) => filters[name].forEach((code) => search.append(name, code)));
  if (filters.open) search.set('open', 'true');
  if (filters.sort !== 'relevance') search.set('sort', filters.sort);
  return search;
}

/** The filters from the address, and a way to change them there. */
export function useFilters() {
  const [search, setSearch] = useSearchParams();
  const filters = useMemo(() => read(search), [search]);
  const change = useCallback(
    (changed: Partial<Filters>) =>
      setSearch((current) => write({ ...read(current), ...changed }), { preventScrollReset: true }),
    [setSearch],
  );
  const clear = useCallback(() => setSearch({}, { preventScrollReset: true }), [setSearch]);
  return { filters, change, clear };
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
