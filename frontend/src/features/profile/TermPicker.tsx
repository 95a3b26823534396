import { Button, FilterChip, Label } from '@cmsgov/design-system';
import { useState } from 'react';
import type { Term } from '@/shared/api';
import { fieldId } from '@/shared/forms';

interface Props {
  name: string;
  label: string;
  hint: string;
  terms: readonly Term[];
  codes: readonly string[];
  onChange: (codes: string[]) => void;
}

/** For lists too long to show in full: choose one, add it, take it away again. */
export function TermPicker({ name, label, hint, terms, codes, onChange }: Props) {
  const [chosen, setChosen] = useState('');
  const id = fieldId(name);
  const left = terms.filter((term) => !codes.includes(term.code));

  return (
    <div className="ds-u-margin-top--3">
      <Label fieldId={id}>{label}</Label>
      <p id={`${id}-hint`} className="ds-c-hint">
        {hint}
      </p>
      <div className="term-picker">
        <select
          id={id}
          className="ds-c-field"
          aria-describedby={`${id}-hint`}
          value={chosen}
          onChange={(event) => setChosen(event.target.value)}
        >
          <option value="">Choose one</option>
          {[...groupsOf(left)].map(([group, members]) =>
            group ? (
              <optgroup key={group} label={group}>
                {members.map(optionOf)}
              </optgroup>
            ) : (
              members.map(optionOf)
            ),
          )}
        </select>
        <Button
          disabled={chosen === ''}
          onClick={() => {
            onChange([...codes, chosen]);
            setChosen('');
          }}
        >
          Add
        </Button>
      </div>
      <div className="term-picker__chosen" role="group" aria-label={`${label}: chosen`}>
        {codes.map((code) => {
          const title = terms.find((term) => term.code === code)?.title ?? code;
          return (
            <FilterChip
              key={code}
              label={title}
              ariaClearLabel={`Remove ${title}`}
              onDelete={() => onChange(codes.filter((each) => each !== code))}
            />
          );
        })}
      </div>
    </div>
  );
}

function optionOf({ code, title }: Term) {
  return (
    <option key={code} value={code}>
      {title}
    </option>
  );
}

function groupsOf(terms: readonly Term[]): Map<string, Term[]> {
  const groups = new Map<string, Term[]>();
  terms.forEach((term) => groups.set(term.group ?? '', [...(groups.get(term.group ?? '') ?? []), term]));
  return groups;
}
