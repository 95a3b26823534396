import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { MatchRequest, MatchRequestState } from '@/shared/api';
import { ButtonLink, DataTable, Empty, Moment, Page, ShowMore, Skeleton } from '@/shared/ui';
import { QueryState } from '@/shared/domain/problem';
import { requestsQuery } from '@/shared/domain/matchrequest';
import { paths } from '@/shared/domain/paths';
import { useProgram } from '@/shared/domain/program';
import { StatusBadge, requestWords } from '@/shared/domain/words';
import { useAddress } from '@/shared/ui/address';
import { isolated } from '@/shared/ui/text';
import { SelectInput } from '@/shared/ui/form';
import { listInWords, optionsOf } from '@/shared/ui/format';
import { DueTime } from './DueTime';
import { stateParam } from './listState';

const params = { state: stateParam };

/** For the support team: every request of the program, overdue first, and the way to propose a pair. */
export function MatchingPage() {
  const { slug, policy } = useProgram();
  const { values, change } = useAddress(params);
  const shown = values.state ?? 'PENDING';
  const state = shown === 'ALL' ? undefined : shown;
  const query = useInfiniteQuery(requestsQuery(slug, undefined, state));
  const proposes = policy.matching.coordinatorProposals;

  return (
    <Page
      title="Matching"
      lead="Every request in the program, with overdue answers first."
      aside={
        proposes && (
          <div className="actions">
            <ButtonLink to={paths.proposePair()} primary>
              Propose a pair
            </ButtonLink>
            <ButtonLink to={paths.matchRuns}>Match everyone</ButtonLink>
          </div>
        )
      }
    >
      <div className="filter-row">
        <SelectInput<MatchRequestState | 'ALL'>
          name="state"
          label="Show"
          value={shown}
          options={[{ value: 'ALL', label: 'All requests' }, ...optionsOf(requestWords)]}
          onChange={(next) => change({ state: next })}
        />
      </div>
      <QueryState
        query={query}
        skeleton={<Skeleton shape="rows" count={6} />}
        isEmpty={({ pages }) => pages[0]?.total === 0}
        empty={<NoRequest state={state} />}
      >
        {({ pages }) => (
          <>
            <RequestTable requests={pages.flatMap((page) => page.items)} />
            <ShowMore query={query} noun={pages[0]?.total === 1 ? 'request' : 'requests'} />
          </>
        )}
      </QueryState>
    </Page>
  );
}

function NoRequest({ state }: { state: MatchRequestState | undefined }) {
  if (state === undefined) {
    return (
      <Empty
        heading="No requests yet"
        action={<ButtonLink to={`${paths.pipeline}?state=ACTIVE`}>See who is active</ButtonLink>}
      >
        Requests appear here when a mentee asks a mentor or someone proposes a pair.
      </Empty>
    );
  }
  return (
    <Empty
      heading={state === 'PENDING' ? 'No requests are waiting for an answer' : 'No matching requests'}
      action={<ButtonLink to={`${paths.matching}?state=ALL`}>Show all requests</ButtonLink>}
    >
      {state === 'PENDING' ? 'Everyone who was asked has answered.' : 'None have the status you chose.'}
    </Empty>
  );
}

function RequestTable({ requests }: { requests: readonly MatchRequest[] }) {
  const { supportTeam } = useProgram().presentation;
  return (
    <DataTable
      caption="Requests"
      rows={requests}
      keyOf={({ id }) => id}
      columns={[
        {
          head: 'Mentee and mentor',
          cell: ({ id, mentee, mentor }) => (
            <Link to={paths.request(id)}>
              <bdi>{mentee.name}</bdi> and <bdi>{mentor.name}</bdi>
            </Link>
          ),
        },
        {
          head: 'Started by',
          cell: ({ origin, mentee }) =>
            origin === 'COORDINATOR' ? `The ${supportTeam}` : <bdi>{mentee.name}</bdi>,
        },
        { head: 'Status', cell: ({ state }) => <StatusBadge request={state} /> },
        {
          head: 'Waiting for',
          cell: (request) => (request.state === 'PENDING' ? listInWords(awaited(request)) : 'Nobody'),
        },
        {
          head: 'When',
          cell: (request) =>
            request.state === 'PENDING' ? (
              <DueTime request={request} />
            ) : (
              <Moment at={request.answeredAt ?? request.createdAt} dayOnly />
            ),
        },
      ]}
    />
  );
}

/** The names of those who have not answered. */
function awaited({ mentee, mentor, menteeAnswer, mentorAnswer }: MatchRequest): string[] {
  return [menteeAnswer ? '' : isolated(mentee.name), mentorAnswer ? '' : isolated(mentor.name)].filter(
    Boolean,
  );
}
