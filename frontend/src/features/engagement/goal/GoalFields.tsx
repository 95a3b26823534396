import { Facts } from '@/shared/ui';
import { TextInput } from '@/shared/ui/form';
import { useProgram } from '@/shared/domain/program';
import type { Form } from '@/shared/domain/form';
import { goalFields, type GoalValues } from './goalForm';

/** The SMART fields, each with what it asks, and an example of the program to unfold. */
export function GoalFields({ form: { values, set, issueFor } }: { form: Form<GoalValues> }) {
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
      {goalFields.map(({ name, label, hint, rows, maxLength }) => (
        <TextInput
          key={name}
          name={name}
          label={label}
          hint={hint}
          maxLength={maxLength}
          {...(rows ? { rows } : {})}
          value={values[name]}
          onChange={(value) => set(name, value)}
          error={issueFor(name)}
        />
      ))}
      <TextInput
        name="dueOn"
        label="Time-bound: by when?"
        type="date"
        size="medium"
        value={values.dueOn}
        onChange={(value) => set('dueOn', value)}
        error={issueFor('dueOn')}
      />
    </>
  );
}
