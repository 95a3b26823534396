import { Button, TextField } from '@cmsgov/design-system';
import { useState } from 'react';

interface Props {
  label: string;
  value: string;
  onSearch: (text: string) => void;
}

/** A line to search by; asks when it is sent, not while typing. Give it the value as its key. */
export function SearchInput({ label, value, onSearch }: Props) {
  const [text, setText] = useState(value);
  return (
    <form
      role="search"
      className="search-input"
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(text.trim());
      }}
    >
      <TextField
        name="q"
        type="search"
        label={label}
        value={text}
        onChange={(event: React.ChangeEvent<HTMLInputElement>) => setText(event.target.value)}
      />
      <Button type="submit">Search</Button>
    </form>
  );
}
