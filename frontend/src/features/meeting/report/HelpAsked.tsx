import { useTransition, type MeetingReport, type Versioned } from '@/shared/api';
import { ActionButton, ButtonLink, SaveStatus, useAnnounce, useTitleFocus } from '@/shared/ui';
import { useHasRole } from '@/shared/domain/me';
import { handleHelp } from '@/shared/domain/meeting';
import { paths } from '@/shared/domain/paths';
import { ActionProblem } from '@/shared/domain/problem';

/** To the support team, while a report asks for help: what to do, and the word that it is done. */
export function HelpAsked({ report }: { report: Versioned<MeetingReport> }) {
  const { meetingId, engagementId, helpWanted, helpHandledAt } = report.value;
  const announce = useAnnounce();
  const focusTitle = useTitleFocus();
  const coordinator = useHasRole('COORDINATOR');
  const { run, mutation } = useTransition({
    step: handleHelp(meetingId),
    from: report,
    onDone: () => {
      announce('Marked as handled and removed from your list.');
      focusTitle();
    },
  });
  if (!coordinator || !helpWanted || helpHandledAt) return null;
  return (
    <section className="card card--next" aria-labelledby="help-asked">
      <h2 id="help-asked" className="ds-text-heading--lg">
        They asked for help
      </h2>
      <p>Email both of them, then mark this as handled. Their email addresses are on the mentorship page.</p>
      <ActionProblem error={mutation.error} />
      <div className="actions">
        <ActionButton variation="solid" inactive={mutation.isPending} onClick={() => run(undefined)}>
          Mark as handled
        </ActionButton>
        <ButtonLink to={paths.mentorship(engagementId)}>See the mentorship</ButtonLink>
      </div>
      <SaveStatus sending={mutation} />
    </section>
  );
}
