import { Button } from '@cmsgov/design-system';
import { z } from 'zod';
import { choice, FormErrors, SelectField, useDraftForm } from '@/shared/domain/form';
import { wholeMonthInWords } from '@/shared/ui/format';
import type { Period } from './period';

interface Props {
  period: Period;
  months: readonly string[];
  onShow: (period: Period) => void;
}

const schema: z.ZodType<Period, Period> = z
  .object({ from: choice<string>(), to: choice<string>() })
  .refine(({ from, to }) => from <= to, {
    path: ['to'],
    error: 'Choose a last month that isn’t before the first.',
  });

/** Which months the figures are about. */
export function PeriodForm({ period, months, onShow }: Props) {
  const form = useDraftForm({ initial: period, schema });
  const options = months.map((month) => ({ value: month, label: wholeMonthInWords(month) }));
  return (
    <form noValidate aria-label="Period" onSubmit={form.submit(onShow)}>
      <FormErrors form={form} />
      <div className="filter-row">
        <SelectField form={form} name="from" label="From" options={options} />
        <SelectField form={form} name="to" label="To" options={options} />
        <Button type="submit">Show</Button>
      </div>
    </form>
  );
}
