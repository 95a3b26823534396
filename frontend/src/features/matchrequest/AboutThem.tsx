import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { MatchRequest } from '@/shared/api';
import { QueryState } from '@/shared/domain/problem';
import { Skeleton } from '@/shared/ui';
import type { Standing } from '@/shared/domain/engagement';
import { BlockButton } from '@/shared/domain/block';
import { paths } from '@/shared/domain/paths';
import { ProfileFacts, profileQuery } from '@/shared/domain/profile';

/** Who the other one is: a mentor sees the mentee's profile here, a mentee has the mentor's page for it. */
export function AboutThem({ request, standing }: { request: MatchRequest; standing: Standing }) {
  if (standing.role === 'MENTOR') return <MenteeProfile request={request} />;
  return (
    <p className="request__about">
      <Link to={paths.mentor(request.mentorProfileId)}>
        Read <bdi>{request.mentor.name}</bdi>’s profile
      </Link>
    </p>
  );
}

function MenteeProfile({ request }: { request: MatchRequest }) {
  const profile = useQuery(profileQuery(request.menteeProfileId));
  return (
    <section className="request__about" aria-label={`About ${request.mentee.name}`}>
      <h2 className="ds-text-heading--xl">
        About <bdi>{request.mentee.name}</bdi>
      </h2>
      <QueryState query={profile} skeleton={<Skeleton shape="text" count={5} />}>
        {({ value }) => (
          <>
            {value.headline && (
              <p className="ds-text-body--lg" dir="auto">
                {value.headline}
              </p>
            )}
            <ProfileFacts profile={value} />
            <BlockButton person={request.mentee} />
          </>
        )}
      </QueryState>
    </section>
  );
}
