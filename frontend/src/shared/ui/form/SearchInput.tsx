import { Button, TextField } from '@cmsgov/design-system';
import { useState } from 'react';
import { searchable } from '../text';

interface Props {
  label: string;
  hint?: string;
  /** What is searched for now. */
  value: string;
  onSearch: (text: string) => void;
  /** It is what the screen is for. */
  primary?: boolean;
}

/** A line to search by; asks when it is sent, not while typing. */
export function SearchInput({ label, hint, value, onSearch, primary = false }: Props) {
  const [text, setText] = useState(value);
  const [shown, setShown] = useState(value);
  // The address may change by itself, on the way back or when a filter is taken away.
  if (value !== shown) {
    setShown(value);
    setText(value);
  }
  return (
    <form
      role="search"
      className={primary ? 'search-input search-input--primary' : 'search-input'}
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(searchable(text));
      }}
    >
      <TextField
        name="q"
        type="search"
        label={label}
        {...(hint ? { hint } : {})}
        value={text}
        onChange={(event: React.ChangeEvent<HTMLInputElement>) => setText(event.target.value)}
      />
      <Button type="submit" {...(primary ? { variation: 'solid' as const } : {})}>
        Search
      </Button>
    </form>
  );
}
