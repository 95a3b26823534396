import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ShowMore, Skeleton } from '@/shared/ui';
import { QueryState } from '@/shared/domain/problem';
import { SearchInput } from '@/shared/ui/form';
import { Choices, type Candidate } from './Choices';
import { useProposalAddress } from './address';

interface Page<T> {
  items: readonly T[];
  total: number;
}

interface Props<T> {
  /** "mentee" or "mentor". */
  noun: string;
  searchLabel: string;
  query: UseInfiniteQueryResult<InfiniteData<Page<T>>>;
  empty: ReactNode;
  candidateOf: (item: T) => Candidate;
  linkTo: (profileId: string) => string;
}

/** One side of a pair, to be searched for and chosen. */
export function Chooser<T>({ noun, searchLabel, query, empty, candidateOf, linkTo }: Props<T>) {
  const { values, change } = useProposalAddress();
  const heading = `choose-${noun}`;
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading} className="ds-text-heading--xl">
        Choose a {noun}
      </h2>
      <SearchInput label={searchLabel} value={values.q} onSearch={(q) => change({ q })} />
      <QueryState
        query={query}
        skeleton={<Skeleton shape="rows" count={6} />}
        isEmpty={({ pages }) => pages[0]?.total === 0}
        empty={empty}
      >
        {({ pages }) => (
          <>
            <Choices candidates={pages.flatMap((page) => page.items).map(candidateOf)} linkTo={linkTo} />
            <ShowMore query={query} noun={pages[0]?.total === 1 ? noun : `${noun}s`} />
          </>
        )}
      </QueryState>
    </section>
  );
}
