import type { Enrollment } from '@/shared/api';
import { usePublicProgram, useSupportTeam } from '../program';

/** To the person whose enrollment was declined: what it means, why, whether they may apply again, whom to ask. */
export function Declined({ enrollment }: { enrollment: Enrollment }) {
  const { role, decisionNote, decisions, actions } = enrollment;
  const team = useSupportTeam();
  const writer = decisions.at(-1)?.decidedBy === 'MANAGER' ? 'Your manager' : `The ${team}`;
  const email = usePublicProgram()?.supportEmail;
  return (
    <>
      <p>
        This time, the answer is no. It says nothing about your work. You can’t be{' '}
        {role === 'MENTOR' ? 'found by mentees' : 'matched with a mentor'} for now.
      </p>
      {decisionNote && (
        <p className="prose" dir="auto">
          {writer} wrote: <bdi>{decisionNote}</bdi>
        </p>
      )}
      <p>
        {actions.includes('REOPEN') &&
          'You can apply again: change your profile and send it again whenever you like. '}
        {email && (
          <>
            Questions? Write to <a href={`mailto:${email}`}>{email}</a>.
          </>
        )}
      </p>
    </>
  );
}
