import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import { zoneInWords } from '@/shared/ui/format';
import { DayField } from './DayField';
import { TextField, type Bound } from './fields';

interface WhenProps<V extends FieldValues, O> {
  form: Bound<V, O, string>['form'];
  date: Bound<V, O, string>['name'];
  time: Bound<V, O, string>['name'];
  /** Where the time is told. */
  timeZone: string;
  /** What belongs beside them, such as how long. */
  children?: ReactNode;
}

/** A day and a time of it, side by side where there is room. */
export function WhenFields<V extends FieldValues, O>({
  form,
  date,
  time,
  timeZone,
  children,
}: WhenProps<V, O>) {
  return (
    <div className="when-fields">
      <DayField form={form} name={date} label="Day" />
      <TextField
        form={form}
        name={time}
        label={`Time (${zoneInWords(timeZone)})`}
        type="time"
        size="medium"
      />
      {children}
    </div>
  );
}
