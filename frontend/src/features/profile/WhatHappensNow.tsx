import { Alert } from '@cmsgov/design-system';
import type { Enrollment, EnrollmentState, Role } from '@/shared/api';
import { ButtonLink } from '@/shared/ui';
import { AskedManager } from './AskedManager';
import { paths } from '@/shared/domain/paths';
import { useSupportTeam } from '@/shared/domain/program';

/** After sending: who does what next. */
export function WhatHappensNow({ enrollment }: { enrollment: Enrollment }) {
  const active = enrollment.state === 'ACTIVE';
  const mentee = enrollment.role === 'MENTEE';
  const team = useSupportTeam();
  return (
    <>
      <Alert variation="success" role="status">
        {nowText(enrollment.state, enrollment.role, team)}
      </Alert>
      {enrollment.state === 'MANAGER_REVIEW' && <AskedManager />}
      <div className="actions">
        {active && mentee ? (
          <ButtonLink to={paths.mentors} primary>
            Find a mentor
          </ButtonLink>
        ) : (
          <ButtonLink to={paths.home} primary>
            Go to your home page
          </ButtonLink>
        )}
        <ButtonLink to={paths.profile}>See your profile</ButtonLink>
      </div>
    </>
  );
}

export function sentTitle({ state }: Enrollment): string {
  return state === 'ACTIVE' ? 'You are in' : 'Sent. Thank you';
}

export function nowText(state: EnrollmentState, role: Role, team: string, openToRequests = true): string {
  const texts: Record<EnrollmentState, string> = {
    DRAFT: 'Your profile is not sent yet. Pick up where you left off.',
    MANAGER_REVIEW:
      'Your manager is asked by email to approve. You get an email with the answer; there is nothing to do for you.',
    SUPPORT_REVIEW: `The ${team} looks at it now. Your home page shows their answer; there is nothing to do for you.`,
    ORIENTATION: `Next is an orientation of about an hour. The ${team} gets in touch with you to find a time.`,
    ACTIVE:
      role === 'MENTOR' && !openToRequests
        ? 'You take part, and are closed to new requests. Open yourself in your profile when you have time for someone.'
        : role === 'MENTOR'
          ? 'Mentees can now find you and ask. You get a mail when someone does.'
          : 'You can look for a mentor now.',
    PAUSED: 'You are paused: nobody can send you requests. Come back whenever you like.',
    DECLINED: `Your enrollment was declined. The ${team} can tell you more.`,
    WITHDRAWN: 'You have left the program in this role. You may join again at any time.',
  };
  // None for a state that came after this page was made.
  return (texts as Partial<typeof texts>)[state] ?? `The ${team} can tell you where it stands.`;
}
