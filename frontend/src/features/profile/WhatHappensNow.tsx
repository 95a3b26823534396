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
  return state === 'ACTIVE' ? 'You’re in' : 'Thank you. We have your profile';
}

export function nowText(state: EnrollmentState, role: Role, team: string, openToRequests = true): string {
  const texts: Record<EnrollmentState, string> = {
    DRAFT: 'You haven’t sent your profile yet. Pick up where you left off.',
    MANAGER_REVIEW:
      'Next, your manager needs to approve. We emailed them, and we’ll email you their answer. You don’t need to do anything.',
    SUPPORT_REVIEW: `The ${team} is reviewing it. Your home page will show their answer. You don’t need to do anything.`,
    ORIENTATION: `Next is an orientation of about an hour. The ${team} will contact you to find a time.`,
    ACTIVE:
      role === 'MENTOR' && !openToRequests
        ? 'You’re taking part but closed to new requests. When you have time for someone, turn requests back on in your profile.'
        : role === 'MENTOR'
          ? 'Mentees can now find you and ask. We’ll email you when someone does.'
          : 'You can look for a mentor now.',
    PAUSED: 'You’re paused, so nobody can send you requests. Come back whenever you like.',
    DECLINED: `Your enrollment was declined. The ${team} can tell you more.`,
    WITHDRAWN: 'You left the program in this role. You can join again at any time.',
  };
  // None for a state that came after this page was made.
  return (texts as Partial<typeof texts>)[state] ?? `The ${team} can tell you where it stands.`;
}
