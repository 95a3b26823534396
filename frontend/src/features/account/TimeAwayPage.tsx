import { useQuery } from '@tanstack/react-query';
import { useSubmit, type Absence } from '@/shared/api';
import { absencesQuery, cancelAbsence, planAbsence } from '@/shared/domain/absence';
import { SubmitForm, useDraftForm } from '@/shared/domain/form';
import { paths } from '@/shared/domain/paths';
import { ActionProblem, QueryState } from '@/shared/domain/problem';
import { useProgramSlug } from '@/shared/domain/program';
import { ActionButton, ButtonLink, Page, Skeleton, useAnnounce, useTitleFocus } from '@/shared/ui';
import { AwayFields } from './AwayFields';
import { awaySchema, daysInWords, overlapWords } from './away';

/** When the person is away, and the way to say so. */
export function TimeAwayPage() {
  const program = useProgramSlug();
  const planned = useQuery(absencesQuery(program));
  return (
    <Page
      title="Time away"
      lead="While you are away, nobody can send you requests, and the time to answer stands still. Others read until when you are away, and nothing else. Mentorships already underway continue."
      breadcrumb={[
        { label: 'Home', to: paths.home },
        { label: 'About you', to: paths.account },
      ]}
    >
      <QueryState query={planned} skeleton={<Skeleton shape="cards" count={1} />}>
        {(absences) => (
          <>
            {absences.length === 0 ? (
              <p>You have not planned any time away.</p>
            ) : (
              <ul className="cards">
                {absences.map((absence) => (
                  <Planned key={absence.id} absence={absence} />
                ))}
              </ul>
            )}
            <Plan key={absences.length} program={program} />
          </>
        )}
      </QueryState>
    </Page>
  );
}

function Plan({ program }: { program: string }) {
  const announce = useAnnounce();
  const focusTitle = useTitleFocus();
  const form = useDraftForm({ initial: { startsOn: '', endsOn: '' }, schema: awaySchema });
  return (
    <section>
      <h2 className="ds-text-heading--xl">Plan time away</h2>
      <SubmitForm
        form={form}
        bodyOf={(days) => ({ program, ...days })}
        sending={planAbsence}
        onSent={() => {
          announce('Your time away is planned.');
          focusTitle();
        }}
        submitLabel="Plan it"
        words={overlapWords}
      >
        <AwayFields form={form} />
      </SubmitForm>
    </section>
  );
}

function Planned({ absence }: { absence: Absence }) {
  const { id, begun } = absence;
  const announce = useAnnounce();
  const focusTitle = useTitleFocus();
  const { submit, mutation } = useSubmit(cancelAbsence, {
    onSuccess: () => {
      announce(begun ? 'Welcome back.' : 'Your time away is canceled.');
      focusTitle();
    },
  });
  const days = daysInWords(absence);
  return (
    <li className="card task">
      <div>
        <h2 className="ds-text-heading--md">{days}</h2>
        {begun && <p className="muted">You are away now.</p>}
        <ActionProblem error={mutation.error} />
      </div>
      <div className="actions">
        <ButtonLink to={paths.changeTimeAway(id)} small>
          Change<span className="ds-u-visibility--screen-reader"> {days}</span>
        </ButtonLink>
        <ActionButton size="small" inactive={mutation.isPending} onClick={() => submit(id)}>
          {begun ? 'I am back' : 'Cancel'}
          <span className="ds-u-visibility--screen-reader"> {days}</span>
        </ActionButton>
      </div>
    </li>
  );
}
