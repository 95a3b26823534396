import { Button } from '@cmsgov/design-system';
import { useQueries } from '@tanstack/react-query';
import type { Taxonomy } from '@/shared/api';
import { Empty } from '@/shared/ui';
import { useProgram, useProgramSlug } from '@/shared/domain/program';
import { directoryTotalQuery } from '@/shared/domain/profile';
import { activeFilters, queryOf, type Filters } from './filters';

interface Props {
  filters: Filters;
  taxonomy: Taxonomy;
  onLoosen: (changed: Partial<Filters>) => void;
  onClear: () => void;
}

/** Nobody fits: says which filter to loosen, and does it. */
export function NoMentor({ filters, taxonomy, onLoosen, onClear }: Props) {
  const program = useProgramSlug();
  const { supportEmail: email, presentation } = useProgram();
  const active = activeFilters(filters, taxonomy);
  const totals = useQueries({
    queries: active.map(({ without }) => directoryTotalQuery(queryOf(program, { ...filters, ...without }))),
  });
  const best = active
    .map((filter, index) => ({ filter, total: totals[index]?.data ?? 0 }))
    .reduce((a, b) => (b.total > a.total ? b : a), { filter: active[0], total: 0 });

  if (active.length === 0) {
    return (
      <Empty heading="No mentors are listed yet">
        Mentors appear here as soon as they are ready.
        {` Until then, the ${presentation.supportTeam} can help: ${email}.`}
      </Empty>
    );
  }
  return (
    <Empty
      heading="No mentors match all of these filters"
      action={
        <div className="actions">
          {best.filter && best.total > 0 && (
            <Button variation="solid" onClick={() => onLoosen(best.filter?.without ?? {})}>
              Remove {best.filter.label}
            </Button>
          )}
          <Button onClick={onClear}>Clear all filters</Button>
        </div>
      }
    >
      {best.filter && best.total > 0
        ? `Without ${best.filter.label}, there ${best.total === 1 ? 'is 1 mentor' : `are ${best.total} mentors`}.`
        : 'Try fewer filters or different words.'}
    </Empty>
  );
}
