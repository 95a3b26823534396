import { Tabs, TabPanel } from '@cmsgov/design-system';
import type { Enrollment, Role } from '@/shared/api';
import { ButtonLink, Empty, Page, Skeleton } from '@/shared/ui';
import { ProblemPart, QueryState } from '@/shared/domain/problem';
import { roleWords } from '@/shared/domain/words';
import { isCurrent, useMyEnrollments } from '@/shared/domain/enrollment';
import { paths } from '@/shared/domain/paths';
import { oneOf, useAddress } from '@/shared/ui/address';
import { OwnProfile } from './OwnProfile';
import { useProfileParts } from './useProfileParts';

/** The person's profiles in the program: one, or one for each role. */
export function MyProfilePage() {
  return (
    <Page title="My profile" breadcrumb={[{ label: 'Home', to: paths.home }]}>
      <QueryState
        query={useMyEnrollments()}
        skeleton={<Skeleton shape="cards" count={3} />}
        isEmpty={(enrollments) => !enrollments.some(isCurrent)}
        empty={
          <Empty
            heading="You have no profile yet"
            action={
              <ButtonLink to={paths.join()} primary>
                Join the program
              </ButtonLink>
            }
          >
            When you join as a mentee or a mentor, you tell others about yourself. That is your profile.
          </Empty>
        }
      >
        {(enrollments) => <Profiles enrollments={enrollments.filter(isCurrent)} />}
      </QueryState>
    </Page>
  );
}

const params = { role: oneOf<Role>(['MENTOR', 'MENTEE']) };

function Profiles({ enrollments }: { enrollments: Enrollment[] }) {
  const { values, change } = useAddress(params);
  const [only] = enrollments;
  if (enrollments.length === 1 && only) return <OneProfile enrollmentId={only.id} />;
  const selected = enrollments.find(({ role }) => role === values.role) ?? only;
  return (
    <Tabs
      ariaLabel="Your roles"
      selectedId={selected?.id ?? ''}
      onChange={(id) => {
        const role = enrollments.find((each) => each.id === id)?.role;
        if (role) change({ role }, { replace: true });
      }}
    >
      {enrollments.map(({ id, role }) => (
        <TabPanel key={id} id={id} tab={`As a ${roleWords[role].toLowerCase()}`}>
          <OneProfile enrollmentId={id} />
        </TabPanel>
      ))}
    </Tabs>
  );
}

function OneProfile({ enrollmentId }: { enrollmentId: string }) {
  const { parts, error, retry } = useProfileParts(enrollmentId);
  if (parts) return <OwnProfile parts={parts} />;
  return error ? <ProblemPart error={error} retry={retry} /> : <Skeleton shape="cards" count={3} />;
}
