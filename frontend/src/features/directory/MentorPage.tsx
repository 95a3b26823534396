import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { Page, Skeleton } from '@/shared/ui';
import { ProblemPart } from '@/shared/domain/problem';
import { BlockButton } from '@/shared/domain/block';
import { useMe } from '@/shared/domain/me';
import { paths } from '@/shared/domain/paths';
import { ProfileFacts, profileQuery } from '@/shared/domain/profile';
import { isolated } from '@/shared/ui/text';
import { HowYouFit } from './HowYouFit';
import { RequestPanel } from './RequestPanel';

/** One mentor, and beside it the way to ask. */
export function MentorPage() {
  const { profileId = '' } = useParams();
  const query = useQuery(profileQuery(profileId));
  const profile = query.data?.value;
  const me = useMe().id;
  return (
    <Page
      title={profile ? isolated(profile.person.name) : 'Mentor'}
      lead={profile && <bdi>{profile.headline}</bdi>}
      breadcrumb={[
        { label: 'Home', to: paths.home },
        { label: 'Find a mentor', to: paths.mentors },
      ]}
    >
      {!profile && query.isError && <ProblemPart error={query.error} retry={() => void query.refetch()} />}
      {!profile && !query.isError && <Skeleton shape="cards" count={3} />}
      {profile && (
        <div className="with-aside">
          <div>
            {profile.person.id !== me && <HowYouFit mentorProfileId={profile.id} />}
            <ProfileFacts profile={profile} />
            {profile.person.id !== me && <BlockButton person={profile.person} />}
          </div>
          <RequestPanel profile={profile} />
        </div>
      )}
    </Page>
  );
}
