import { TextField } from '@cmsgov/design-system';
import type { ReactNode, Ref } from 'react';
import { useSettled } from '../hooks/useSettled';
import { CharacterCount } from './CharacterCount';
import { fieldId } from './fieldId';
import { requirementOf } from './optional';
import { tooLong } from './tooLong';

interface Props {
  name: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: ReactNode;
  error?: string | undefined;
  optional?: boolean;
  rows?: number;
  /** In characters. More can be entered, so that nothing pasted is cut, but not sent. */
  maxLength?: number;
  type?: 'text' | 'email' | 'tel' | 'url' | 'number' | 'date' | 'time' | 'datetime-local';
  autoComplete?: string;
  size?: 'small' | 'medium';
  disabled?: boolean;
  inputRef?: Ref<HTMLInputElement>;
  min?: string | number;
  max?: string | number;
}

/** A line or a box to type in, with its label, hint and what to put right. */
export function TextInput({ name, value, onChange, rows, maxLength, error, optional, size, ...rest }: Props) {
  const excess = maxLength === undefined ? '' : tooLong(value, maxLength);
  // Said in a pause of typing, since the design system interrupts with each error.
  const saidExcess = useSettled(excess);

  return (
    <>
      <TextField
        {...rest}
        {...(rows ? { multiline: true, rows } : {})}
        {...(size ? { size } : {})}
        {...requirementOf(optional)}
        id={fieldId(name)}
        name={name}
        value={value}
        errorMessage={excess ? saidExcess : error}
        onChange={(event: React.ChangeEvent<HTMLInputElement>) => onChange(event.target.value)}
      />
      {maxLength !== undefined && <CharacterCount length={value.length} limit={maxLength} />}
    </>
  );
}
