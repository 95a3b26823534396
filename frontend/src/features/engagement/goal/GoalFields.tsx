import { limits } from '@/shared/api';
import { Facts } from '@/shared/ui';
import { DayField, TextField, type DraftForm } from '@/shared/domain/form';
import { useProgram } from '@/shared/domain/program';
import { goalFields, type GoalValues } from './goalForm';

/** The SMART fields, each with what it asks, and an example of the program to unfold. */
export function GoalFields({ form }: { form: DraftForm<GoalValues> }) {
  const example = useProgram().presentation.examples.goal;
  return (
    <>
      <details className="ds-u-margin-bottom--2">
        <summary>See an example</summary>
        <Facts
          facts={[
            { label: 'In one line', value: example.title },
            { label: 'Specific', value: example.specific },
            { label: 'Measurable', value: example.measurable },
            { label: 'Achievable', value: example.achievable },
            { label: 'Relevant', value: example.relevant },
          ]}
        />
      </details>
      {goalFields.map(({ name, label, hint, rows }) => (
        <TextField
          form={form}
          key={name}
          name={name}
          label={label}
          hint={hint}
          maxLength={limits.NewGoal[name].maxLength}
          {...(rows ? { rows } : {})}
        />
      ))}
      <DayField form={form} name="dueOn" label="Time-bound: by when?" />
    </>
  );
}
