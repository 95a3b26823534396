import { TextField } from '@cmsgov/design-system';
import type { ReactNode, Ref } from 'react';
import { useSettled } from '../hooks/useSettled';
import { lengthOf } from '../text';
import { CharacterCount } from './CharacterCount';
import { fieldId } from './fieldId';
import { requirementOf } from './optional';
import { unfit } from './unfit';

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
  type?: 'text' | 'email' | 'tel' | 'url' | 'number' | 'time' | 'datetime-local';
  autoComplete?: string;
  size?: 'small' | 'medium';
  disabled?: boolean;
  inputRef?: Ref<HTMLInputElement>;
  min?: string | number;
  max?: string | number;
}

/** A line or a box to type in, with its label, hint and what to put right. */
export function TextInput({ name, value, onChange, rows, maxLength, error, optional, size, ...rest }: Props) {
  const reason = unfit(value, maxLength);
  // Said in a pause of typing, since the design system interrupts with each error.
  const said = useSettled(reason);

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
        errorMessage={reason ? said : error}
        onChange={(event: React.ChangeEvent<HTMLInputElement>) => onChange(event.target.value)}
      />
      {maxLength !== undefined && <CharacterCount length={lengthOf(value)} limit={maxLength} />}
    </>
  );
}
