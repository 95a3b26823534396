import { useQuery } from '@tanstack/react-query';
import { z } from 'zod';
import { limits, useSubmit, type Closure, type ClosureEffect } from '@/shared/api';
import { closureEffectQuery, closuresQuery, declareClosed, takeBackClosure } from '@/shared/domain/closure';
import {
  day,
  DayField,
  SubmitForm,
  text,
  TextField,
  useDraftForm,
  useFormValues,
} from '@/shared/domain/form';
import { paths } from '@/shared/domain/paths';
import { ActionProblem, QueryState } from '@/shared/domain/problem';
import { useProgram } from '@/shared/domain/program';
import { ActionButton, Page, Skeleton, useAnnounce, useTitleFocus } from '@/shared/ui';
import { count, dateInWords, isDay, listInWords, todayIn } from '@/shared/ui/format';

const schema = z.object({
  day: day('Enter the day.'),
  reason: text(limits.NewClosure.reason, 'Say why the program is closed.'),
});

/** Days that are no business days, declared and taken back by the support team. */
export function ClosedDaysPage() {
  const program = useProgram();
  const closures = useQuery(closuresQuery(program.slug));
  const today = todayIn(program.timeZone);
  return (
    <Page
      title="Closed days"
      lead="Declare a day closed, for a storm or an executive order. It is no business day then: open due times move, and those concerned are told."
      breadcrumb={[
        { label: 'Home', to: paths.home },
        { label: 'Settings', to: paths.settings },
      ]}
    >
      <QueryState query={closures} skeleton={<Skeleton shape="cards" count={2} />}>
        {(declared) => (
          <>
            {declared.length === 0 ? (
              <p>No days are closed besides weekends and holidays.</p>
            ) : (
              <ul className="cards">
                {declared.map((closure) => (
                  <Declared key={closure.id} closure={closure} over={closure.day < today} />
                ))}
              </ul>
            )}
            <Declare key={declared.length} slug={program.slug} />
          </>
        )}
      </QueryState>
    </Page>
  );
}

function Declare({ slug }: { slug: string }) {
  const announce = useAnnounce();
  const focusTitle = useTitleFocus();
  const form = useDraftForm({ initial: { day: '', reason: '' }, schema });
  const { day: chosen } = useFormValues(form);
  return (
    <section>
      <h2 className="ds-text-heading--xl">Declare a day closed</h2>
      <SubmitForm
        form={form}
        bodyOf={(filled) => filled}
        sending={declareClosed(slug)}
        onSent={({ day: closed }) => {
          announce(`${dateInWords(closed)} is closed.`);
          focusTitle();
        }}
        submitLabel="Declare it closed"
        words={{ duplicate: 'This day is already closed.' }}
      >
        <DayField form={form} name="day" label="Day" />
        {isDay(chosen) && <Effect slug={slug} day={chosen} />}
        <TextField
          form={form}
          name="reason"
          label="Reason"
          hint="In a few words, for everybody in the program."
          maxLength={limits.NewClosure.reason.maxLength}
        />
      </SubmitForm>
    </section>
  );
}

const moved: Record<ClosureEffect['moves'][number]['kind'], (many: number) => string> = {
  ANSWER: (many) => count(many, 'answer to a request', 'answers to requests'),
  REPORT: (many) => count(many, 'meeting report'),
  REMINDER: (many) => count(many, 'reminder'),
};

/** What it would move, before it is done. */
function Effect({ slug, day }: { slug: string; day: string }) {
  const effect = useQuery({ ...closureEffectQuery(slug, day), retry: false });
  if (!effect.data) return null;
  const { businessDay, moves, people } = effect.data;
  if (!businessDay) return <p>This day is no business day anyway. Nothing would move.</p>;
  if (moves.length === 0) return <p>No open due times would move.</p>;
  return (
    <p>
      This would move {listInWords(moves.map(({ kind, count: many }) => moved[kind](many)))}.{' '}
      {count(people, 'person', 'people')} would be told.
    </p>
  );
}

function Declared({
  closure: { id, program, day: closed, reason },
  over,
}: {
  closure: Closure;
  over: boolean;
}) {
  const announce = useAnnounce();
  const focusTitle = useTitleFocus();
  const { submit, mutation } = useSubmit(takeBackClosure(program), {
    onSuccess: () => {
      announce(`${dateInWords(closed)} is a business day again.`);
      focusTitle();
    },
  });
  return (
    <li className="card task">
      <div>
        <h2 className="ds-text-heading--md">{dateInWords(closed)}</h2>
        <p className="muted" dir="auto">
          {reason}
        </p>
        <ActionProblem error={mutation.error} />
      </div>
      {!over && (
        <ActionButton size="small" inactive={mutation.isPending} onClick={() => submit(id)}>
          Take back<span className="ds-u-visibility--screen-reader"> {dateInWords(closed)}</span>
        </ActionButton>
      )}
    </li>
  );
}
