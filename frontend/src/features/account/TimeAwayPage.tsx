import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { useSubmit, type Absence } from '@/shared/api';
import { absencesQuery, cancelAbsence, planAbsence } from '@/shared/domain/absence';
import { day, DayField, SubmitForm, useDraftForm } from '@/shared/domain/form';
import { paths } from '@/shared/domain/paths';
import { ActionProblem, QueryState } from '@/shared/domain/problem';
import { useProgramSlug } from '@/shared/domain/program';
import { ActionButton, Page, Skeleton, useAnnounce, useTitleFocus } from '@/shared/ui';
import { dateInWords } from '@/shared/ui/format';

const schema = z
  .object({ startsOn: day('Enter the first day.'), endsOn: day('Enter the last day.') })
  .refine(({ startsOn, endsOn }) => startsOn <= endsOn, {
    path: ['endsOn'],
    error: 'Enter a last day that is not before the first one.',
  });

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
  const form = useDraftForm({ initial: { startsOn: '', endsOn: '' }, schema });
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
        words={{ duplicate: 'You have other time away on some of these days. Cancel that first.' }}
      >
        <DayField form={form} name="startsOn" label="First day away" />
        <DayField form={form} name="endsOn" label="Last day away" />
      </SubmitForm>
    </section>
  );
}

function Planned({ absence: { id, startsOn, endsOn, begun } }: { absence: Absence }) {
  const announce = useAnnounce();
  const focusTitle = useTitleFocus();
  const { submit, mutation } = useSubmit(cancelAbsence, {
    onSuccess: () => {
      announce(begun ? 'Welcome back.' : 'Your time away is canceled.');
      focusTitle();
    },
  });
  const days = `${dateInWords(startsOn)} to ${dateInWords(endsOn)}`;
  return (
    <li className="card task">
      <div>
        <h2 className="ds-text-heading--md">{days}</h2>
        {begun && <p className="muted">You are away now.</p>}
        <ActionProblem error={mutation.error} />
      </div>
      <ActionButton size="small" inactive={mutation.isPending} onClick={() => submit(id)}>
        {begun ? 'I am back' : 'Cancel'}
        <span className="ds-u-visibility--screen-reader"> {days}</span>
      </ActionButton>
    </li>
  );
}
