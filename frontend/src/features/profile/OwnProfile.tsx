import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Profile, ProfileAudience } from '@/shared/api';
import { ButtonLink, Skeleton } from '@/shared/ui';
import { QueryState } from '@/shared/domain/problem';
import { StatusBadge } from '@/shared/domain/words';
import { paths } from '@/shared/domain/paths';
import { oneOf, useAddress } from '@/shared/ui/address';
import { Declined } from '@/shared/domain/enrollment';
import { profileAsQuery, ProfileFacts, SkillLevels } from '@/shared/domain/profile';
import { useSupportTeam } from '@/shared/domain/program';
import { EnrollmentActions } from './EnrollmentActions';
import { OwnParts } from './OwnParts';
import { ResumeCard } from './ResumeCard';
import { stepOfPointer } from './steps';
import type { ProfileParts } from './useProfileParts';
import { nowText } from './WhatHappensNow';

const params = { view: oneOf(['others']), to: oneOf<ProfileAudience>(['PARTICIPANTS', 'COUNTERPART']) };

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
      {asOthers ? (
        <AsOthersSeeIt profile={profile} />
      ) : (
        <OwnParts parts={parts}>
          {profile.assessment.length > 0 && (
            <li className="card">
              <SkillLevels profile={profile} />
            </li>
          )}
          <li className="card">
            <ResumeCard profile={parts.profile} />
          </li>
        </OwnParts>
      )}
    </>
  );
}

const audiences: Record<ProfileAudience, string> = {
  PARTICIPANTS: 'Before a mentorship',
  COUNTERPART: 'In a mentorship with me',
};

/** What the API shows to others, not what is known here. */
function AsOthersSeeIt({ profile }: { profile: Profile }) {
  const { values, change } = useAddress(params);
  const audience = values.to ?? 'PARTICIPANTS';
  const shown = useQuery(profileAsQuery(profile.id, audience));
  return (
    <div className="card">
      <div className="view-switch" role="group" aria-label="Who looks at it">
        {(Object.keys(audiences) as ProfileAudience[]).map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={each === audience}
            onClick={() => change({ to: each }, { replace: true })}
          >
            {audiences[each]}
          </button>
        ))}
      </div>
      <p className="muted">
        {profile.role === 'MENTOR'
          ? audience === 'PARTICIPANTS'
            ? 'This is what everyone in the program sees'
            : 'This is what your mentees see'
          : audience === 'PARTICIPANTS'
            ? 'This is what a mentor sees whom you ask'
            : 'This is what your mentor sees'}
        {profile.role === 'MENTOR' && !profile.listed ? ', once your place is confirmed.' : '.'}
      </p>
      <QueryState query={shown} skeleton={<Skeleton shape="text" count={6} />}>
        {({ value }) => (
          <>
            <h2 className="ds-text-heading--xl">
              <bdi>{value.person.name}</bdi>
            </h2>
            <p className="ds-text-body--lg" dir="auto">
              {value.headline}
            </p>
            <ProfileFacts profile={value} />
          </>
        )}
      </QueryState>
    </div>
  );
}

/** How complete it is, what to add first and why, and what else would help. */
function MostHelpful({
  profile,
  enrollmentId,
  draft,
}: {
  profile: Profile;
  enrollmentId: string;
  draft: boolean;
}) {
  const { percent, advice } = profile.completeness;
  const [first, ...others] = advice;
  if (!first && !draft) return null;
  const linkTo = (pointer: string) => {
    const step = stepOfPointer(pointer);
    return draft ? paths.joinStep(enrollmentId, step) : paths.profileStep(enrollmentId, step);
  };
  return (
    <div>
      <label htmlFor={`complete-${enrollmentId}`}>Your profile is {percent} percent complete.</label>
      <progress id={`complete-${enrollmentId}`} className="meter" max={100} value={percent} />
      {first && (
        <p>
          What would help most: <strong>{first.detail}</strong> {first.why}
        </p>
      )}
      <ButtonLink to={draft ? paths.joinOn(enrollmentId) : linkTo(first?.pointer ?? '')} primary>
        {draft ? 'Continue' : 'Add it'}
      </ButtonLink>
      {others.length > 0 && (
        <details className="ds-u-margin-top--2">
          <summary>What else would help ({others.length})</summary>
          <ul className="ds-c-list">
            {others.map(({ pointer, detail, why }) => (
              <li key={pointer}>
                <Link to={linkTo(pointer)}>{detail}</Link> {why}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
