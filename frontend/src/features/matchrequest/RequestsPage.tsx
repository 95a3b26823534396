import { useInfiniteQuery } from '@tanstack/react-query';
import type { MatchRequestState } from '@/shared/api';
import { ButtonLink, Empty, Page, ShowMore, Skeleton, TabLinks } from '@/shared/ui';
import { QueryState } from '@/shared/domain/problem';
import { optionsOf } from '@/shared/ui/format';
import { requestWords } from '@/shared/domain/words';
import { SelectInput } from '@/shared/ui/form';
import { useMe } from '@/shared/domain/me';
import { paths } from '@/shared/domain/paths';
import { useProgramSlug } from '@/shared/domain/program';
import { requestsQuery, type Box } from '@/shared/domain/matchrequest';
import { useListState } from './listState';
import { RequestCard } from './RequestCard';

/** What the person was asked, and what they asked. */
export function RequestsPage() {
  const { ready, box, state, filterBy } = useListState();
  const me = useMe().id;
  const query = useInfiniteQuery({ ...requestsQuery(useProgramSlug(), box, state), enabled: ready });

  return (
    <Page
      title="Requests"
      lead="A mentorship begins when a request is accepted."
      breadcrumb={[{ label: 'Home', to: paths.home }]}
    >
      <TabLinks
        label="Requests"
        tabs={(['RECEIVED', 'SENT'] as const).map((each) => ({
          to: `${paths.requests}?box=${each.toLowerCase()}`,
          label: each === 'RECEIVED' ? 'Received' : 'Sent',
          current: each === box,
        }))}
      />
      <div className="filter-row">
        <SelectInput<MatchRequestState | 'ALL'>
          name="state"
          label="Show"
          value={state ?? 'ALL'}
          options={[{ value: 'ALL', label: 'All requests' }, ...optionsOf(requestWords)]}
          onChange={filterBy}
        />
      </div>
      <QueryState
        query={query}
        skeleton={<Skeleton shape="cards" count={3} />}
        isEmpty={({ pages }) => pages[0]?.total === 0}
        empty={<NoRequest box={box} state={state} />}
      >
        {({ pages }) => (
          <>
            <ul className="cards">
              {pages
                .flatMap((page) => page.items)
                .map((request) => (
                  <RequestCard key={request.id} request={request} me={me} />
                ))}
            </ul>
            <ShowMore query={query} noun={pages[0]?.total === 1 ? 'request' : 'requests'} />
          </>
        )}
      </QueryState>
    </Page>
  );
}

function NoRequest({ box, state }: { box: Box; state: MatchRequestState | undefined }) {
  if (state) {
    const all = `${paths.requests}?box=${box.toLowerCase()}&state=ALL`;
    const waiting = box === 'RECEIVED' && state === 'PENDING';
    return (
      <Empty
        heading={waiting ? 'No requests are waiting for your answer' : 'No matching requests'}
        action={<ButtonLink to={all}>Show all requests</ButtonLink>}
      >
        {waiting
          ? 'When someone asks you, their request appears here and we email you.'
          : 'None have the status you chose.'}
      </Empty>
    );
  }
  if (box === 'SENT') {
    return (
      <Empty
        heading="You haven’t asked anyone yet"
        action={
          <ButtonLink to={paths.mentors} primary>
            Find a mentor
          </ButtonLink>
        }
      >
        Look for someone who knows what you want to learn, and tell them what you hope for.
      </Empty>
    );
  }
  return (
    <Empty
      heading="Nobody has asked you yet"
      action={<ButtonLink to={paths.profile}>See your profile</ButtonLink>}
    >
      When someone does, their request appears here and we email you. A clear profile helps people choose you.
    </Empty>
  );
}
