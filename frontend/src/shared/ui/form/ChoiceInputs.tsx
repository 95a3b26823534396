import { ChoiceList } from '@cmsgov/design-system';
import type { ReactNode } from 'react';
import { fieldId } from './fieldId';
import { requirementOf } from './optional';

export interface Option<T extends string> {
  value: T;
  label: ReactNode;
  hint?: ReactNode;
}

interface Common<T extends string> {
  name: string;
  label: ReactNode;
  options: readonly Option<T>[];
  hint?: ReactNode;
  error?: string | undefined;
  optional?: boolean;
  size?: 'small';
}

/** By value: the design system numbers choices, and mixes them up when the list changes. */
function choiceId(name: string, value: string): string {
  return `${fieldId(name)}-${value.replace(/\W+/g, '-')}`;
}

interface OneProps<T extends string> extends Common<T> {
  value: T | undefined;
  onChange: (value: T) => void;
}

/** Exactly one of a few, all in sight. */
export function OneOf<T extends string>({ value, onChange, options, error, optional, ...rest }: OneProps<T>) {
  return (
    <div id={fieldId(rest.name)}>
      <ChoiceList
        {...rest}
        {...requirementOf(optional)}
        type="radio"
        errorMessage={error}
        choices={options.map((option) => ({
          ...option,
          id: choiceId(rest.name, option.value),
          checked: option.value === value,
        }))}
        onChange={(event: React.ChangeEvent<HTMLInputElement>) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
      />
    </div>
  );
}

interface ManyProps<T extends string> extends Common<T> {
  values: readonly T[];
  onChange: (values: T[]) => void;
}

/** Any number of a few, all in sight; the order of the options is kept. */
export function ManyOf<T extends string>({
  values,
  onChange,
  options,
  error,
  optional,
  ...rest
}: ManyProps<T>) {
  return (
    <div id={fieldId(rest.name)}>
      <ChoiceList
        {...rest}
        {...requirementOf(optional)}
        type="checkbox"
        errorMessage={error}
        choices={options.map((option) => ({
          ...option,
          id: choiceId(rest.name, option.value),
          checked: values.includes(option.value),
        }))}
        onChange={(event: React.ChangeEvent<HTMLInputElement>) => {
          const { value, checked } = event.target;
          onChange(
            options
              .map((option) => option.value)
              .filter((each) => (each === value ? checked : values.includes(each))),
          );
        }}
      />
    </div>
  );
}
