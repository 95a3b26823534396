import type { Profile } from '@/shared/api';
import { ButtonLink } from '@/shared/ui';
import { StatusBadge } from '@/shared/domain/words';
import { paths } from '@/shared/domain/paths';
import { oneOf, useAddress } from '@/shared/ui/address';
import { Declined } from '@/shared/domain/enrollment';
import { ProfileFacts } from '@/shared/domain/profile';
import { useSupportTeam } from '@/shared/domain/program';
import { EnrollmentActions } from './EnrollmentActions';
import { OwnParts } from './OwnParts';
import { stepOfPointer } from './steps';
import type { ProfileParts } from './useProfileParts';
import { nowText } from './WhatHappensNow';

const params = { view: oneOf(['others']) };

/** A profile as its owner sees it, and as others see it. */
export function OwnProfile({ parts }: { parts: ProfileParts }) {
  const { values, change } = useAddress(params);
  const team = useSupportTeam();
  const { value: enrollment } = parts.enrollment;
  const { value: profile } = parts.profile;
  const asOthers = values.view === 'others';
  const show = (view: 'others' | undefined) => change({ view }, { replace: true });

  return (
    <>
      <div className="card">
        <p className="ds-u-margin-top--0">
          <StatusBadge enrollment={enrollment.state} />
        </p>
        {enrollment.state === 'DECLINED' ? (
          <Declined enrollment={enrollment} />
        ) : (
          <p>{nowText(enrollment.state, enrollment.role, team, profile.openToRequests)}</p>
        )}
        <MostHelpful profile={profile} enrollmentId={enrollment.id} draft={enrollment.state === 'DRAFT'} />
        <EnrollmentActions enrollment={parts.enrollment} />
      </div>
      <div className="view-switch" role="group" aria-label="Show the profile">
        <button type="button" aria-pressed={!asOthers} onClick={() => show(undefined)}>
          As I see it
        </button>
        <button type="button" aria-pressed={asOthers} onClick={() => show('others')}>
          As others see it
        </button>
      </div>
      {asOthers ? <AsOthersSeeIt profile={profile} /> : <OwnParts parts={parts} />}
    </>
  );
}

function AsOthersSeeIt({ profile }: { profile: Profile }) {
  return (
    <div className="card">
      <h2 className="ds-text-heading--xl">
        <bdi>{profile.person.name}</bdi>
      </h2>
      {!profile.listed && <p className="muted">Others can’t see it yet; this is how it will look.</p>}
      <p className="ds-text-body--lg" dir="auto">
        {profile.headline}
      </p>
      <ProfileFacts profile={profile} />
    </div>
  );
}

/** How complete it is, and the one thing that would help most. */
function MostHelpful({
  profile,
  enrollmentId,
  draft,
}: {
  profile: Profile;
  enrollmentId: string;
  draft: boolean;
}) {
  const { percent, missing } = profile.completeness;
  const [first] = missing;
  if (!first && !draft) return null;
  const step = first ? stepOfPointer(first.pointer) : 'send';
  const to = draft ? paths.joinStep(enrollmentId, step) : paths.profileStep(enrollmentId, step);
  return (
    <div>
      <label htmlFor={`complete-${enrollmentId}`}>Your profile is {percent} percent complete.</label>
      <progress id={`complete-${enrollmentId}`} className="meter" max={100} value={percent} />
      {first && <p>What would help most: {first.detail}</p>}
      <ButtonLink to={to} primary>
        {draft ? 'Continue' : 'Add it'}
      </ButtonLink>
    </div>
  );
}
