import { Button, TextField } from '@cmsgov/design-system';
import { useState } from 'react';

export function SearchField({ value, onSearch }: { value: string; onSearch: (text: string) => void }) {
  const [text, setText] = useState(value);
  return (
    <form
      role="search"
      className="search-field"
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(text.trim());
      }}
    >
      <TextField
        name="q"
        type="search"
        label="What do you need help with?"
        hint="A skill, a topic, a certification, or a name."
        value={text}
        onChange={(event: React.ChangeEvent<HTMLInputElement>) => setText(event.target.value)}
      />
      <Button type="submit" variation="solid">
        Search
      </Button>
    </form>
  );
}
