import { TextField } from '@cmsgov/design-system';
import { useEffect, useRef, type ReactNode } from 'react';
import { count } from '../format';
import { useSettled } from '../hooks/useSettled';
import { CharacterCount } from './CharacterCount';
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
  /** In characters. More can be entered, so that nothing pasted is cut, but not sent. */
  maxLength?: number;
  type?: 'text' | 'email' | 'tel' | 'url' | 'number' | 'date' | 'time' | 'datetime-local';
  autoComplete?: string;
  size?: 'small' | 'medium';
  disabled?: boolean;
  min?: string | number;
  max?: string | number;
}

/** A line or a box to type in, with its label, hint and what to put right. */
export function TextInput({ name, value, onChange, rows, maxLength, error, optional, size, ...rest }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const excess = maxLength === undefined ? 0 : value.length - maxLength;
  const tooLong = excess > 0 ? `Shorten this by ${count(excess, 'character')}.` : '';
  // Said in a pause of typing, since the design system interrupts with each error.
  const saidTooLong = useSettled(tooLong);
  useEffect(() => field.current?.setCustomValidity(tooLong), [tooLong]);

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
        inputRef={field}
        errorMessage={(tooLong && saidTooLong) || error}
        onChange={(event: React.ChangeEvent<HTMLInputElement>) => onChange(event.target.value)}
      />
      {maxLength !== undefined && <CharacterCount length={value.length} limit={maxLength} />}
    </>
  );
}
