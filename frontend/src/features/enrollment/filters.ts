import { useSearchParams } from 'react-router';
import type { EnrollmentsQuery, EnrollmentState, Role } from '@/shared/api';
import { enrollmentWords } from '@/shared/domain/words';
import { paths } from '@/shared/domain/paths';
import { searchable } from '@/shared/ui/text';

export const sorts = { stateSince: 'Waiting longest', '-stateSince': 'Newest', name: 'Name' } as const;
export type Sort = keyof typeof sorts;

/** What the pipeline shows, as it stands in the address. */
export interface PipelineFilter {
  state: EnrollmentState;
  role: Role | undefined;
  q: string;
  sort: Sort;
  /** The enrollment whose story is open. */
  selected: string | undefined;
}

/** The support team decides here, so this is where they begin. */
const first: EnrollmentState = 'SUPPORT_REVIEW';

export function readFilter(search: URLSearchParams): PipelineFilter {
  const state = search.get('state') ?? '';
  const role = search.get('role');
  const sort = search.get('sort') ?? '';
  return {
    state: state in enrollmentWords ? (state as EnrollmentState) : first,
    role: role === 'MENTOR' || role === 'MENTEE' ? role : undefined,
    q: searchable(search.get('q') ?? ''),
    sort: sort in sorts ? (sort as Sort) : 'stateSince',
    selected: search.get('selected') ?? undefined,
  };
}

export function writeFilter({ state, role, q, sort, selected }: PipelineFilter): URLSearchParams {
  const search = new URLSearchParams({ state });
  if (role) search.set('role', role);
  if (q) search.set('q', q);
  if (sort !== 'stateSince') search.set('sort', sort);
  if (selected) search.set('selected', selected);
  return search;
}

/** The filter as the API takes it. */
export function queryOf(program: string, { state, role, q, sort }: PipelineFilter): EnrollmentsQuery {
  return { program, state: [state], sort, ...(role ? { role } : {}), ...(q ? { q } : {}) };
}

export function usePipelineFilter() {
  const [search, setSearch] = useSearchParams();
  const filter = readFilter(search);
  return {
    filter,
    change: (changed: Partial<PipelineFilter>) =>
      setSearch((current) => writeFilter({ ...readFilter(current), ...changed }), {
        preventScrollReset: true,
      }),
    linkTo: (changed: Partial<PipelineFilter>) =>
      `${paths.pipeline}?${writeFilter({ ...filter, ...changed }).toString()}`,
  };
}
