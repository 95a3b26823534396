import { useQuery } from '@tanstack/react-query';
import type { Profile, Role } from '@/shared/api';
import { ButtonLink, Empty, Page, Skeleton } from '@/shared/ui';
import { QueryState } from '@/shared/domain/problem';
import { paths } from '@/shared/domain/paths';
import { ProfileFacts, profileQuery } from '@/shared/domain/profile';
import { useProgram } from '@/shared/domain/program';
import { roleWords } from '@/shared/domain/words';
import { useProposalAddress } from './address';
import { ChooseMentee } from './ChooseMentee';
import { ChooseMentor } from './ChooseMentor';
import { ProposalForm } from './ProposalForm';

/** The support team brings two people together: choose the mentee, then the mentor, then say why. */
export function ProposePage() {
  const { policy } = useProgram();
  const { mentee, mentor } = useProposalAddress().values;
  return (
    <Page
      title="Propose a pair"
      lead="We ask both people. A mentorship begins when both accept."
      breadcrumb={[{ label: 'Matching', to: paths.matching }]}
    >
      {!policy.matching.coordinatorProposals ? (
        <Empty
          heading="In this program, mentees ask for themselves"
          action={<ButtonLink to={paths.matching}>See the requests</ButtonLink>}
        >
          This program’s policy doesn’t include proposals.
        </Empty>
      ) : (
        <>
          <div className="pair">
            {mentee ? <Chosen side="MENTEE" id={mentee} other={mentor} /> : <ChooseMentee mentor={mentor} />}
            {mentor ? (
              <Chosen side="MENTOR" id={mentor} other={mentee} />
            ) : (
              mentee && <ChooseMentor mentee={mentee} />
            )}
          </div>
          {mentee && mentor && <Why key={mentee + mentor} mentee={mentee} mentor={mentor} />}
        </>
      )}
    </Page>
  );
}

interface ChosenProps {
  side: Role;
  id: string;
  /** The profile on the other side; empty while none is chosen. */
  other: string;
}

function Chosen({ side, id, other }: ChosenProps) {
  const profile = useQuery(profileQuery(id));
  const heading = `chosen-${side.toLowerCase()}`;
  const without = paths.proposePair(other ? { [side === 'MENTEE' ? 'mentor' : 'mentee']: other } : {});
  return (
    <section className="card" aria-labelledby={heading}>
      <h2 id={heading} className="ds-text-heading--xl">
        {roleWords[side]}
      </h2>
      <QueryState query={profile} skeleton={<Skeleton shape="text" count={5} />}>
        {({ value }) => <Person profile={value} />}
      </QueryState>
      <ButtonLink to={without} small>
        Choose another {roleWords[side].toLowerCase()}
      </ButtonLink>
    </section>
  );
}

function Person({ profile }: { profile: Profile }) {
  const { name, component } = profile.person;
  return (
    <>
      <p className="pair__name">
        <bdi>{name}</bdi>
      </p>
      {component && (
        <p className="muted" dir="auto">
          {component}
        </p>
      )}
      {profile.headline && <p dir="auto">{profile.headline}</p>}
      <details>
        <summary>
          Read the profile of <bdi>{name}</bdi>
        </summary>
        <ProfileFacts profile={profile} />
      </details>
    </>
  );
}

function Why({ mentee, mentor }: { mentee: string; mentor: string }) {
  const one = useQuery(profileQuery(mentee)).data?.value;
  const other = useQuery(profileQuery(mentor)).data?.value;
  if (!one || !other) return null;
  return (
    <section aria-labelledby="why" className="ds-u-measure--wide">
      <h2 id="why" className="ds-text-heading--xl">
        Why they might be a good fit
      </h2>
      <ProposalForm mentee={one} mentor={other} />
    </section>
  );
}
