import { limits } from '@/shared/api';
import { TextField, type DraftForm } from '@/shared/domain/form';
import { goalFields, type GoalValues } from './goalForm';

/** The SMART fields, each with what it asks, and an example to unfold. */
export function GoalFields({ form }: { form: DraftForm<GoalValues> }) {
  return (
    <>
      <details className="ds-u-margin-bottom--2">
        <summary>See an example</summary>
        <dl className="facts ds-u-margin-top--1">
          <div>
            <dt>In one line</dt>
            <dd>A security plan that passes review</dd>
          </div>
          <div>
            <dt>Specific</dt>
            <dd>I write the plan for my system and talk it through with my mentor, family by family.</dd>
          </div>
          <div>
            <dt>Measurable</dt>
            <dd>All families are written, and the assessor has no more than five questions.</dd>
          </div>
          <div>
            <dt>Achievable</dt>
            <dd>My manager gives me two hours a week, and I have a good plan to learn from.</dd>
          </div>
          <div>
            <dt>Relevant</dt>
            <dd>The authorization runs out in May, and I want to lead the next one by myself.</dd>
          </div>
        </dl>
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
      <TextField form={form} name="dueOn" label="Time-bound: by when?" type="date" size="medium" />
    </>
  );
}
