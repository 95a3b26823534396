import { TextField } from '@cmsgov/design-system';
import type { ReactNode } from 'react';
import { fieldId } from './fieldId';
import { requirementOf } from './optional';

interface Props {
  name: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: ReactNode;
  error?: string | undefined;
  optional?: boolean;
  rows?: number;
  maxLength?: number;
  type?: 'text' | 'email' | 'tel' | 'url' | 'number' | 'date' | 'time' | 'datetime-local';
  autoComplete?: string;
  size?: 'small' | 'medium';
  disabled?: boolean;
  min?: string | number;
  max?: string | number;
}

/** A line or a box to type in, with its label, hint and what to put right. */
export function TextInput({ name, onChange, rows, error, optional, size, ...rest }: Props) {
  return (
    <TextField
      {...rest}
      {...(rows ? { multiline: true, rows } : {})}
      {...(size ? { size } : {})}
      {...requirementOf(optional)}
      id={fieldId(name)}
      name={name}
      errorMessage={error}
      onChange={(event: React.ChangeEvent<HTMLInputElement>) => onChange(event.target.value)}
    />
  );
}
