import type { ComponentProps } from 'react';
import type { FieldValues } from 'react-hook-form';
import { DayInput } from '@/shared/ui/form';
import { useField, type Bound, type Rest } from './fields';

/** A day; apart from the other fields, so that only forms with a day load the calendar. */
export function DayField<V extends FieldValues, O>({
  form,
  name,
  ...rest
}: Bound<V, O, string> & Rest<ComponentProps<typeof DayInput>, Bound<V, O, string>>) {
  return <DayInput {...rest} {...useField<string, V, O>({ form, name })} />;
}
