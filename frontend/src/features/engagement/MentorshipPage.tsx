import { useQuery } from '@tanstack/react-query';
import { Outlet, useLocation, useParams } from 'react-router';
import type { Engagement, EngagementState } from '@/shared/api';
import { Page, Skeleton, TabLinks } from '@/shared/ui';
import { todayIn, useTimeZone } from '@/shared/ui/format';
import { QueryState } from '@/shared/domain/problem';
import { StatusBadge } from '@/shared/domain/words';
import { useMe } from '@/shared/domain/me';
import { engagementQuery, standingIn } from '@/shared/domain/engagement';
import { paths } from '@/shared/domain/paths';
import { PauseOrEnd } from './PauseOrEnd';
import { People } from './People';
import { stageOf } from './stage';
import { Stepper } from './Stepper';
import { TimeLeft } from './TimeLeft';
import type { Mentorship } from './useMentorship';

const tabs = [
  { path: undefined, label: 'Overview' },
  { path: 'plan', label: 'Plan' },
  { path: 'goals', label: 'Goals' },
  { path: 'meetings', label: 'Meetings' },
] as const;

/** One mentorship: who, where it stands, and its parts as tabs. */
export function MentorshipPage() {
  const { engagementId = '' } = useParams();
  const { pathname } = useLocation();
  const query = useQuery(engagementQuery(engagementId));
  const me = useMe().id;
  const engagement = query.data?.value;
  const standing = engagement && standingIn(engagement, me);
  const links = tabs.map(({ path, label }) => {
    const to = paths.mentorship(engagementId, path);
    return { to, label, current: pathname === to };
  });

  return (
    <Page
      title={standing ? `Mentorship ${standing.role ? 'with' : 'of'} ${standing.name}` : 'Mentorship'}
      part={links.find(({ current }) => current)?.label ?? ''}
      breadcrumb={
        standing && !standing.role
          ? [{ label: 'Engagements', to: paths.engagements }]
          : [
              { label: 'Home', to: paths.home },
              { label: 'My mentorships', to: paths.mentorships },
            ]
      }
      aside={engagement && <StatusBadge engagement={engagement.state} />}
    >
      <QueryState query={query} skeleton={<Skeleton shape="cards" count={3} />}>
        {(versioned) => (
          <>
            <Head engagement={versioned.value} />
            <TabLinks label="Parts of this mentorship" tabs={links} />
            <Outlet
              context={
                { engagement: versioned, standing: standingIn(versioned.value, me) } satisfies Mentorship
              }
            />
            <PauseOrEnd engagement={versioned} standing={standingIn(versioned.value, me)} />
          </>
        )}
      </QueryState>
    </Page>
  );
}

const endings: Partial<Record<EngagementState, string>> = {
  ENDED_EARLY:
    'This mentorship ended early, and that’s nobody’s fault. You can still read what you wrote here.',
  NOT_A_FIT:
    'You got to know each other and went separate ways, and that’s fine. You can still read what you wrote here.',
};

function Head({ engagement }: { engagement: Engagement }) {
  const stage = stageOf(engagement, todayIn(useTimeZone()));
  return (
    <>
      {stage ? <Stepper stage={stage} /> : <p className="ds-u-measure--base">{endings[engagement.state]}</p>}
      <TimeLeft engagement={engagement} />
      <People engagement={engagement} />
    </>
  );
}
