import { Button } from '@cmsgov/design-system';
import { ErrorSummary, TextInput, useForm, type FieldIssue } from '@/shared/forms';
import type { Period } from './period';

/** Which days the figures are about. */
export function PeriodForm({ period, onShow }: { period: Period; onShow: (period: Period) => void }) {
  const form = useForm<Period>({ initial: period, validate: check });
  const { values, set, issueFor } = form;
  return (
    <form
      noValidate
      aria-label="Period"
      onSubmit={(event) => {
        event.preventDefault();
        if (form.check()) onShow(values);
      }}
    >
      <ErrorSummary issues={form.issues} />
      <div className="filter-row">
        <TextInput
          name="from"
          label="From"
          type="date"
          size="medium"
          value={values.from}
          onChange={(value) => set('from', value)}
          error={issueFor('from')}
        />
        <TextInput
          name="to"
          label="To"
          type="date"
          size="medium"
          value={values.to}
          onChange={(value) => set('to', value)}
          error={issueFor('to')}
        />
        <Button type="submit">Show</Button>
      </div>
    </form>
  );
}

function check({ from, to }: Period): FieldIssue[] {
  if (from === '') return [{ field: 'from', message: 'Enter the first day.' }];
  if (to === '') return [{ field: 'to', message: 'Enter the last day.' }];
  return from > to ? [{ field: 'to', message: 'The last day must not be before the first.' }] : [];
}
