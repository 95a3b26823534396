import { Choice } from '@cmsgov/design-system';
import type { ComponentProps, ReactNode } from 'react';
import { useController, useWatch, type FieldPathByValue, type FieldValues } from 'react-hook-form';
import { fieldId, ManyOf, OneOf, SelectInput, TextInput } from '@/shared/ui/form';
import type { DraftForm } from './useDraftForm';

/** Where a field of values of type `T` stands. */
export interface Bound<V extends FieldValues, O, T> {
  form: Pick<DraftForm<V, O>, 'control'>;
  name: FieldPathByValue<V, T>;
}

export function useField<T, V extends FieldValues, O>({ form, name }: Bound<V, O, T>) {
  const { field, fieldState } = useController({ name, control: form.control });
  return {
    name,
    value: field.value as T,
    onChange: (value: T) => field.onChange(value),
    error: fieldState.error?.message,
  };
}

export type Rest<P, B> = Omit<P, 'value' | 'values' | 'onChange' | 'error' | 'inputRef' | keyof B>;

export function TextField<V extends FieldValues, O>({
  form,
  name,
  ...rest
}: Bound<V, O, string> & Rest<ComponentProps<typeof TextInput>, Bound<V, O, string>>) {
  const { field, fieldState } = useController({ name, control: form.control });
  return (
    <TextInput
      {...rest}
      name={name}
      value={field.value}
      onChange={field.onChange}
      error={fieldState.error?.message}
      inputRef={field.ref}
    />
  );
}

interface Options<T extends string> {
  options: readonly { value: T; label: string }[];
}

export function SelectField<T extends string, V extends FieldValues, O>({
  form,
  name,
  ...rest
}: Bound<V, O, T | undefined> & Options<T> & Rest<ComponentProps<typeof SelectInput<T>>, Bound<V, O, T>>) {
  const { value, ...field } = useField<T | undefined, V, O>({ form, name });
  return <SelectInput<T> {...rest} {...field} value={value ?? ''} />;
}

export function OneOfField<T extends string, V extends FieldValues, O>({
  form,
  name,
  ...rest
}: Bound<V, O, T | undefined> & Rest<ComponentProps<typeof OneOf<T>>, Bound<V, O, T>>) {
  const { value, ...field } = useField<T | undefined, V, O>({ form, name });
  return <OneOf<T> {...rest} {...field} value={value} />;
}

export function ManyOfField<T extends string, V extends FieldValues, O>({
  form,
  name,
  ...rest
}: Bound<V, O, readonly T[]> & Rest<ComponentProps<typeof ManyOf<T>>, Bound<V, O, readonly T[]>>) {
  const { value, ...field } = useField<readonly T[], V, O>({ form, name });
  return <ManyOf<T> {...rest} {...field} values={value} />;
}

interface CheckProps {
  label: ReactNode;
  hint?: string;
}

/** One box to check. */
export function CheckField<V extends FieldValues, O>({
  form,
  name,
  label,
  hint,
}: Bound<V, O, boolean> & CheckProps) {
  const { value, error, onChange } = useField<boolean, V, O>({ form, name });
  return (
    <Choice
      type="checkbox"
      id={fieldId(name)}
      name={name}
      value="yes"
      label={label}
      {...(hint ? { hint } : {})}
      checked={value}
      errorMessage={error}
      onChange={(event) => onChange(event.target.checked)}
    />
  );
}

/** All values as they are typed now. */
export function useFormValues<V extends FieldValues, O>({ control }: Pick<DraftForm<V, O>, 'control'>): V {
  return useWatch({ control }) as V;
}
