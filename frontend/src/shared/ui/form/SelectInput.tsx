import { Hint, InlineError, Label } from '@cmsgov/design-system';
import { fieldId } from './fieldId';
import { requirementOf } from './optional';

interface Props<T extends string> {
  name: string;
  label: string;
  value: T | '';
  options: readonly { value: T; label: string }[];
  onChange: (value: T) => void;
  /** The first line, when nothing is chosen yet. */
  placeholder?: string;
  hint?: string;
  error?: string | undefined;
  optional?: boolean;
}

/** One of a few: the browser's own list, which every phone and screen reader knows. */
export function SelectInput<T extends string>(props: Props<T>) {
  const { name, label, value, options, onChange, placeholder, hint, error, optional } = props;
  const id = fieldId(name);
  const describedBy = [hint || optional ? `${id}-hint` : '', error ? `${id}-error` : '']
    .filter(Boolean)
    .join(' ');
  return (
    <div>
      <Label fieldId={id}>{label}</Label>
      {(hint ?? optional) && (
        <Hint id={`${id}-hint`} {...requirementOf(optional)}>
          {hint}
        </Hint>
      )}
      {error && <InlineError id={`${id}-error`}>{error}</InlineError>}
      <select
        id={id}
        name={name}
        className={`ds-c-field${error ? ' ds-c-field--error' : ''}`}
        value={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy || undefined}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {value === '' && <option value="">{placeholder ?? 'Choose one'}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
