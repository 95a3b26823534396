import { useInfiniteQuery } from '@tanstack/react-query';
import type { EngagementState } from '@/shared/api';
import { ButtonLink, Empty, Page, ShowMore, Skeleton, TabLinks } from '@/shared/ui';
import { QueryState } from '@/shared/domain/problem';
import { useMe } from '@/shared/domain/me';
import { paths } from '@/shared/domain/paths';
import { oneOf, useAddress } from '@/shared/ui/address';
import { useProgramSlug } from '@/shared/domain/program';
import { engagementsQuery } from '@/shared/domain/engagement';
import { MentorshipCard } from './MentorshipCard';

const open: EngagementState[] = ['DISCOVERY', 'ACTIVE', 'PAUSED'];
const over: EngagementState[] = ['COMPLETED', 'ENDED_EARLY', 'NOT_A_FIT'];

const params = { show: oneOf(['past']) };

/** The person's mentorships, those under way first. */
export function MentorshipsPage() {
  const past = useAddress(params).values.show === 'past';
  const me = useMe().id;
  const query = useInfiniteQuery(
    engagementsQuery({ program: useProgramSlug(), mine: true, states: past ? over : open }),
  );

  return (
    <Page title="My mentorships" breadcrumb={[{ label: 'Home', to: paths.home }]}>
      <TabLinks
        label="My mentorships"
        tabs={[
          { to: paths.mentorships, label: 'Underway', current: !past },
          { to: `${paths.mentorships}?show=past`, label: 'Past', current: past },
        ]}
      />
      <QueryState
        query={query}
        skeleton={<Skeleton shape="cards" count={2} />}
        isEmpty={({ pages }) => pages[0]?.total === 0}
        empty={past ? <NonePast /> : <NoneOpen />}
      >
        {({ pages }) => (
          <>
            <ul className="cards cards--two">
              {pages
                .flatMap((page) => page.items)
                .map((engagement) => (
                  <MentorshipCard key={engagement.id} engagement={engagement} me={me} />
                ))}
            </ul>
            <ShowMore query={query} noun={pages[0]?.total === 1 ? 'mentorship' : 'mentorships'} />
          </>
        )}
      </QueryState>
    </Page>
  );
}

function NoneOpen() {
  return (
    <Empty
      heading="No mentorships underway"
      action={<ButtonLink to={paths.requests}>See your requests</ButtonLink>}
    >
      A mentorship begins when a request is accepted. You’ll find it here, with your plan, goals, and
      meetings.
    </Empty>
  );
}

function NonePast() {
  return (
    <Empty
      heading="No past mentorships yet"
      action={<ButtonLink to={paths.mentorships}>See mentorships underway</ButtonLink>}
    >
      Past mentorships stay here for you to look back on.
    </Empty>
  );
}
