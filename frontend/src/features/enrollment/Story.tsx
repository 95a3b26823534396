import { Button } from '@cmsgov/design-system';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Enrollment, EnrollmentDecision, Me } from '@/shared/api';
import { ButtonLink, Facts, Moment, Skeleton } from '@/shared/ui';
import { paths } from '@/shared/domain/paths';
import { QueryState } from '@/shared/domain/problem';
import { useProgram, useUnitName } from '@/shared/domain/program';
import { StatusBadge, employmentWords, roleWords } from '@/shared/domain/words';
import { count, wordsFor } from '@/shared/ui/format';
import { useHeadingFocus } from '@/shared/ui/hooks/useHeadingFocus';
import { orientationQuery } from '@/shared/domain/event';
import { enrollmentQuery } from '@/shared/domain/enrollment';
import { ProfileFacts, profileQuery } from '@/shared/domain/profile';
import { Decisions } from './Decisions';

/** What people say of themselves, told by others. */
const standings = wordsFor<NonNullable<Me['issoStanding']>>({
  ISSO: 'Is an ISSO',
  SERVICE_ISSO: 'Is a service ISSO',
  NOT_AN_ISSO: 'Is not an ISSO',
});

/** One person's way so far, what they say about themselves, and what can be decided now. */
export function Story({ enrollmentId, onClose }: { enrollmentId: string; onClose: () => void }) {
  const enrollment = useQuery(enrollmentQuery(enrollmentId));
  const { heading, focusHeading } = useHeadingFocus(true);
  const loaded = enrollment.data?.value;

  return (
    <aside className="card story" aria-labelledby="story">
      <div className="card__head">
        <h2 id="story" ref={heading} tabIndex={-1} className="ds-text-heading--xl">
          <bdi>{loaded?.person.name ?? 'One person'}</bdi>
        </h2>
        <Button size="small" variation="ghost" onClick={onClose}>
          Close
        </Button>
      </div>
      <QueryState query={enrollment} skeleton={<Skeleton shape="text" count={6} />}>
        {(versioned) => (
          <>
            <Way enrollment={versioned.value} />
            <Decided decisions={versioned.value.decisions} />
            <Decisions enrollment={versioned} onDecided={focusHeading} />
            <Propose enrollment={versioned.value} />
            <OrientationOfThem enrollment={versioned.value} />
            <WhatTheySay enrollment={versioned.value} />
          </>
        )}
      </QueryState>
    </aside>
  );
}

/** Mentees who take part may be proposed to a mentor, where the program provides for it. */
function Propose({ enrollment: { role, state, profileId } }: { enrollment: Enrollment }) {
  const { policy } = useProgram();
  if (role !== 'MENTEE' || state !== 'ACTIVE' || !policy.matching.coordinatorProposals) return null;
  return (
    <div className="actions">
      <ButtonLink to={paths.proposePair({ mentee: profileId })}>Propose a mentor</ButtonLink>
    </div>
  );
}

/** What somebody has booked for the orientation, and the way to offer them times of their own. */
function OrientationOfThem({ enrollment: { id, state, actions } }: { enrollment: Enrollment }) {
  const query = useQuery({ ...orientationQuery(id), enabled: state === 'ORIENTATION' });
  if (state !== 'ORIENTATION') return null;
  return (
    <section aria-labelledby="their-orientation">
      <h3 id="their-orientation" className="ds-text-heading--lg">
        Orientation
      </h3>
      <QueryState query={query} skeleton={<Skeleton shape="text" count={2} />}>
        {({ value: { booking, event, offers } }) => (
          <>
            {booking && event ? (
              <p>
                <StatusBadge booking={booking.state} />{' '}
                <Link to={paths.event(event.id)}>
                  <Moment at={event.startsAt} />
                </Link>
              </p>
            ) : (
              <p>Nothing is booked yet.</p>
            )}
            {offers.length > 0 && <p>{count(offers.length, 'time')} offered, none chosen yet.</p>}
          </>
        )}
      </QueryState>
      {actions.includes('OFFER_ORIENTATION') && (
        <div className="actions">
          <ButtonLink to={paths.offerOrientation(id)}>Offer times</ButtonLink>
        </div>
      )}
    </section>
  );
}

function Way({ enrollment }: { enrollment: Enrollment }) {
  const { person, background, role, state, createdAt, submittedAt, stateSince } = enrollment;
  const { managementYears, membershipAttested } = enrollment;
  const unit = useUnitName();
  return (
    <>
      <p>
        <StatusBadge enrollment={state} />
      </p>
      <Facts
        facts={[
          { label: 'Role', value: roleWords[role] },
          { label: unit, value: person.component && <bdi>{person.component}</bdi> },
          { label: 'ISSO standing', value: background?.issoStanding && standings[background.issoStanding] },
          { label: 'Employment', value: background?.employment && employmentWords[background.employment] },
          { label: 'Manager', value: background?.managerName && <bdi>{background.managerName}</bdi> },
          {
            label: 'Manager’s email address',
            value: background?.managerEmail && (
              <a href={`mailto:${background.managerEmail}`}>{background.managerEmail}</a>
            ),
          },
          { label: 'Started joining', value: <Moment at={createdAt} dayOnly /> },
          { label: 'Sent', value: submittedAt ? <Moment at={submittedAt} dayOnly /> : 'Not yet' },
          { label: 'In this stage since', value: <Moment at={stateSince} dayOnly /> },
          {
            label: 'Management experience',
            value: managementYears === undefined ? undefined : count(managementYears, 'year'),
          },
          { label: 'Membership', value: membershipAttested ? 'Attested' : undefined },
        ]}
      />
    </>
  );
}

const deciders = wordsFor<EnrollmentDecision['decidedBy']>({
  MANAGER: 'the manager',
  SUPPORT_TEAM: 'the support team',
  SUPPORT_TEAM_FOR_MANAGER: 'the support team for the manager',
});

const outcomes = wordsFor<EnrollmentDecision['outcome']>({ APPROVED: 'Approved', DECLINED: 'Declined' });

/** What has been decided so far, by whom, and what was written with it. */
function Decided({ decisions }: { decisions: readonly EnrollmentDecision[] }) {
  if (decisions.length === 0) return null;
  return (
    <section aria-labelledby="decided">
      <h3 id="decided" className="ds-text-heading--lg">
        Decisions
      </h3>
      <ul className="ds-c-list ds-c-list--bare">
        {decisions.map(({ decidedAt, decidedBy, outcome, note }) => (
          <li key={decidedAt}>
            {outcomes[outcome]} by {deciders[decidedBy]} on <Moment at={decidedAt} dayOnly />
            {note && (
              <>
                : <bdi>{note}</bdi>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function WhatTheySay({ enrollment }: { enrollment: Enrollment }) {
  const profile = useQuery(profileQuery(enrollment.profileId));
  return (
    <section aria-label="Profile">
      <QueryState query={profile} skeleton={<Skeleton shape="text" count={4} />}>
        {({ value }) => (
          <>
            <p className="muted">{value.completeness.percent}% complete</p>
            {value.headline && (
              <p className="ds-text-body--lg" dir="auto">
                {value.headline}
              </p>
            )}
            <ProfileFacts profile={value} />
          </>
        )}
      </QueryState>
    </section>
  );
}
