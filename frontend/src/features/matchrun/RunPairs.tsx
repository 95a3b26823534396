import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { MatchRun, MatchRunPair } from '@/shared/api';
import { runPairsQuery } from '@/shared/domain/matchrun';
import { paths } from '@/shared/domain/paths';
import { QueryState } from '@/shared/domain/problem';
import { fitInPercent } from '@/shared/domain/profile';
import { leftOutWords } from '@/shared/domain/words';
import { DataTable, ProgressLine, ShowMore, Skeleton, TabLinks } from '@/shared/ui';
import { oneOf, useAddress } from '@/shared/ui/address';
import { isolated } from '@/shared/ui/text';

const params = { show: oneOf(['pairs', 'left-out'], 'pairs') };

interface Props {
  id: string;
  result: MatchRun['result'];
  /** What can be done with a pair, or for a mentee without a mentor; nothing once the run is over. */
  actions?: (pair: MatchRunPair) => ReactNode;
}

/** What a run says of each mentee, in two lists. */
export function RunPairs({ id, result, actions }: Props) {
  const { values, searchWith } = useAddress(params);
  const placed = values.show === 'pairs';
  const query = useInfiniteQuery(runPairsQuery(id, placed));
  return (
    <section aria-label="What was found">
      <TabLinks
        label="What was found"
        tabs={[
          { to: searchWith({ show: 'pairs' }), label: 'Pairs', current: placed, ...noteOf(result?.placed) },
          {
            to: searchWith({ show: 'left-out' }),
            label: 'Without a mentor',
            current: !placed,
            ...noteOf(result && result.mentees - result.placed),
          },
        ]}
      />
      <QueryState
        query={query}
        skeleton={<Skeleton shape="rows" count={6} />}
        isEmpty={({ pages }) => pages[0]?.total === 0}
        empty={<p>{placed ? 'No pair was found.' : 'Every mentee who was waiting has a mentor.'}</p>}
      >
        {({ pages }) => {
          const rows = pages.flatMap((page) => page.items);
          return (
            <>
              {placed ? <Pairs pairs={rows} actions={actions} /> : <LeftOut pairs={rows} actions={actions} />}
              <ShowMore query={query} noun={nounOf(placed, pages[0]?.total === 1)} />
            </>
          );
        }}
      </QueryState>
    </section>
  );
}

interface TableProps {
  pairs: readonly MatchRunPair[];
  actions: Props['actions'];
}

function Pairs({ pairs, actions }: TableProps) {
  return (
    <DataTable
      caption="Pairs"
      rows={pairs}
      keyOf={({ id }) => id}
      columns={[
        { head: 'Mentee', cell: ({ mentee }) => <bdi>{mentee.name}</bdi> },
        { head: 'Mentor', cell: ({ mentor }) => <bdi>{mentor?.name}</bdi> },
        {
          head: 'Fit',
          cell: (pair) => (
            <ProgressLine
              label={`Fit of ${isolated(pair.mentee.name)} and ${isolated(pair.mentor?.name ?? '')}`}
              percent={fitInPercent(pair.score)}
            />
          ),
        },
        actions
          ? { head: 'Change', cell: actions }
          : {
              head: 'Proposal',
              cell: ({ matchRequestId }) =>
                matchRequestId && <Link to={paths.request(matchRequestId)}>See the proposal</Link>,
            },
      ]}
    />
  );
}

function LeftOut({ pairs, actions }: TableProps) {
  return (
    <DataTable
      caption="Mentees without a mentor"
      rows={pairs}
      keyOf={({ id }) => id}
      columns={[
        { head: 'Mentee', cell: ({ mentee }) => <bdi>{mentee.name}</bdi> },
        { head: 'Why', cell: ({ leftOut }) => leftOut && leftOutWords[leftOut] },
        ...(actions ? [{ head: 'Change', cell: actions }] : []),
      ]}
    />
  );
}

const noteOf = (many: number | undefined) => (many === undefined ? {} : { note: String(many) });

function nounOf(placed: boolean, one: boolean): string {
  if (placed) return one ? 'pair' : 'pairs';
  return one ? 'mentee' : 'mentees';
}
