import { Button } from '@cmsgov/design-system';
import { ErrorSummary, SelectInput, type FieldIssue } from '@/shared/ui/form';
import { useForm } from '@/shared/domain/form';
import { wholeMonthInWords } from './months';
import type { Period } from './period';

interface Props {
  period: Period;
  months: readonly string[];
  onShow: (period: Period) => void;
}

/** Which months the figures are about. */
export function PeriodForm({ period, months, onShow }: Props) {
  const form = useForm<Period>({ initial: period, validate: check });
  const { values, set, issueFor } = form;
  const options = months.map((month) => ({ value: month, label: wholeMonthInWords(month) }));
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
        <SelectInput
          name="from"
          label="From"
          value={values.from}
          options={options}
          onChange={(value) => set('from', value)}
          error={issueFor('from')}
        />
        <SelectInput
          name="to"
          label="To"
          value={values.to}
          options={options}
          onChange={(value) => set('to', value)}
          error={issueFor('to')}
        />
        <Button type="submit">Show</Button>
      </div>
    </form>
  );
}

function check({ from, to }: Period): FieldIssue[] {
  return from > to ? [{ field: 'to', message: 'The last month must not be before the first.' }] : [];
}
