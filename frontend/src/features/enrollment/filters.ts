import type { EnrollmentsQuery, EnrollmentState, Role } from '@/shared/api';
import { enrollmentWords } from '@/shared/domain/words';
import { paths } from '@/shared/domain/paths';
import { oneOf, text, useAddress, type Values } from '@/shared/ui/address';

export const sorts = { stateSince: 'Waiting longest', '-stateSince': 'Newest', name: 'Name' } as const;
export type Sort = keyof typeof sorts;

/** What the pipeline shows, as it stands in the address. */
const params = {
  // The support team decides there, so that is where they begin.
  state: oneOf(Object.keys(enrollmentWords) as EnrollmentState[], 'SUPPORT_REVIEW'),
  role: oneOf<Role>(['MENTOR', 'MENTEE']),
  q: text,
  sort: oneOf(Object.keys(sorts) as Sort[], 'stateSince'),
  /** The enrollment whose story is open. */
  selected: text,
};
export type PipelineFilter = Values<typeof params>;

/** The filter as the API takes it. */
export function queryOf(program: string, { state, role, q, sort }: PipelineFilter): EnrollmentsQuery {
  return { program, state: [state], sort, ...(role ? { role } : {}), ...(q ? { q } : {}) };
}

export function usePipelineFilter() {
  const { values, change, searchWith } = useAddress(params);
  return {
    filter: values,
    change,
    linkTo: (changed: Partial<PipelineFilter>) => paths.pipeline + searchWith(changed),
  };
}
