import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Role } from '@/shared/api';
import { ButtonLink, Empty, Page, ShowMore, Skeleton } from '@/shared/ui';
import { QueryState } from '@/shared/domain/problem';
import { enrollmentWords, roleWords } from '@/shared/domain/words';
import { optionsOf } from '@/shared/ui/format';
import { SearchInput, SelectInput } from '@/shared/ui/form';
import { paths } from '@/shared/domain/paths';
import { useProgramSlug } from '@/shared/domain/program';
import { enrollmentsQuery } from '@/shared/domain/enrollment';
import { ActOnMany } from './ActOnMany';
import { EnrollmentTable } from './EnrollmentTable';
import { queryOf, sorts, usePipelineFilter, type PipelineFilter, type Sort } from './filters';
import { ScanNotice } from './ScanNotice';
import { Stages } from './Stages';
import { Story } from './Story';

/** For the support team: where everyone stands on the way in, and what to decide. */
export function PipelinePage() {
  const program = useProgramSlug();
  const { filter, change, linkTo } = usePipelineFilter();
  const query = useInfiniteQuery(enrollmentsQuery(queryOf(program, filter)));
  const rows = query.data?.pages.flatMap((page) => page.items) ?? [];
  const [chosen, setChosen] = useState<readonly string[]>([]);

  return (
    <Page
      title="Pipeline"
      lead="Everyone joining the program, stage by stage."
      aside={<ButtonLink to={paths.intake}>Emails to the program</ButtonLink>}
    >
      <ScanNotice />
      <Stages
        program={program}
        role={filter.role}
        current={filter.state}
        linkTo={(state) => linkTo({ state, selected: '' })}
      />
      <Filters filter={filter} change={change} />
      <div className={filter.selected ? 'with-aside' : ''}>
        <section aria-label={enrollmentWords[filter.state]} className="pipeline__list">
          <ActOnMany
            key={filter.state}
            chosen={rows.filter(({ id }) => chosen.includes(id))}
            onDone={setChosen}
            linkTo={(selected) => linkTo({ selected })}
          />
          <QueryState
            query={query}
            skeleton={<Skeleton shape="rows" count={6} />}
            isEmpty={({ pages }) => pages[0]?.total === 0}
            empty={<NobodyHere filter={filter} />}
          >
            {({ pages }) => (
              <>
                <EnrollmentTable
                  enrollments={rows}
                  selected={filter.selected}
                  linkTo={(selected) => linkTo({ selected })}
                  chosen={chosen}
                  onChoose={setChosen}
                />
                <ShowMore query={query} noun={pages[0]?.total === 1 ? 'person' : 'people'} />
              </>
            )}
          </QueryState>
        </section>
        {filter.selected && (
          <Story
            key={filter.selected}
            enrollmentId={filter.selected}
            onClose={() => change({ selected: '' })}
          />
        )}
      </div>
    </Page>
  );
}

interface FiltersProps {
  filter: PipelineFilter;
  change: (changed: Partial<PipelineFilter>) => void;
}

function Filters({ filter: { q, role, sort }, change }: FiltersProps) {
  return (
    <div className="filter-row">
      <SearchInput label="Search by name" value={q} onSearch={(text) => change({ q: text })} />
      <SelectInput<Role | 'ALL'>
        name="role"
        label="Role"
        value={role ?? 'ALL'}
        options={[{ value: 'ALL', label: 'Both roles' }, ...optionsOf(roleWords)]}
        onChange={(value) => change({ role: value === 'ALL' ? undefined : value })}
      />
      <SelectInput<Sort>
        name="sort"
        label="Sort by"
        value={sort}
        options={(Object.keys(sorts) as Sort[]).map((value) => ({ value, label: sorts[value] }))}
        onChange={(value) => change({ sort: value })}
      />
    </div>
  );
}

function NobodyHere({ filter: { state, q, role } }: { filter: PipelineFilter }) {
  return q || role ? (
    <Empty
      heading="Nobody matches"
      action={<ButtonLink to={`${paths.pipeline}?state=${state}`}>Show everyone in this stage</ButtonLink>}
    >
      Nobody in this stage has that name and role.
    </Empty>
  ) : (
    <Empty
      heading="Nobody is in this stage"
      action={<ButtonLink to={`${paths.pipeline}?state=ACTIVE`}>See who is active</ButtonLink>}
    >
      Nobody is in this stage right now. Choose another one above.
    </Empty>
  );
}
