import { TextField } from '@cmsgov/design-system';
import { useEffect, useRef, type ReactNode } from 'react';
import { count } from '../format';
import { useSettled } from '../hooks/useSettled';
import { lengthOf, turnsDirection } from '../text';
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
  const length = lengthOf(value);
  const unfit = whyUnfit(value, maxLength === undefined ? 0 : length - maxLength);
  // Said in a pause of typing, since the design system interrupts with each error.
  const saidUnfit = useSettled(unfit);
  useEffect(() => field.current?.setCustomValidity(unfit), [unfit]);

  return (
    <>
      <TextField
        {...rest}
        {...(rows ? { multiline: true, rows } : {})}
        {...(size ? { size } : {})}
        {...requirementOf(optional)}
        id={fieldId(name)}
        name={name}
        dir={rest.type === undefined || rest.type === 'text' ? 'auto' : undefined}
        value={value}
        inputRef={field}
        errorMessage={(unfit && saidUnfit) || error}
        onChange={(event: React.ChangeEvent<HTMLInputElement>) => onChange(event.target.value)}
      />
      {maxLength !== undefined && <CharacterCount length={length} limit={maxLength} />}
    </>
  );
}

/** Why a text can't be sent as it is; '' if it can. */
function whyUnfit(text: string, excess: number): string {
  if (turnsDirection(text)) {
    return 'Take out the hidden characters that turn the direction of writing. Typing the text anew does it.';
  }
  return excess > 0 ? `Shorten this by ${count(excess, 'character')}.` : '';
}
