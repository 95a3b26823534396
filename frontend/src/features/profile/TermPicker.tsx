import { Hint, Label } from '@cmsgov/design-system';
import { useRef, useState } from 'react';
import type { Term } from '@/shared/api';
import { ActionButton } from '@/shared/ui';
import { Chips, fieldId, requirementOf } from '@/shared/ui/form';

interface Props {
  name: string;
  label: string;
  hint: string;
  terms: readonly Term[];
  codes: readonly string[];
  onChange: (codes: string[]) => void;
}

/**
 * For lists too long to show in full: choose one, add it, take it away again. None need be chosen. Of a
 * list that is empty there is nothing to ask.
 */
export function TermPicker({ name, label, hint, terms, codes, onChange }: Props) {
  const [chosen, setChosen] = useState('');
  const list = useRef<HTMLSelectElement>(null);
  const id = fieldId(name);
  const left = terms.filter((term) => !codes.includes(term.code));
  if (terms.length === 0 && codes.length === 0) return null;

  return (
    <div className="ds-u-margin-top--3">
      <Label fieldId={id}>{label}</Label>
      <Hint id={`${id}-hint`} {...requirementOf(true)}>
        {hint}
      </Hint>
      <div className="term-picker">
        <select
          ref={list}
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
        <ActionButton
          inactive={chosen === ''}
          onClick={() => {
            onChange([...codes, chosen]);
            setChosen('');
          }}
        >
          Add
        </ActionButton>
      </div>
      <Chips
        label={`${label}: chosen`}
        chips={codes.map((code) => ({
          key: code,
          label: terms.find((term) => term.code === code)?.title ?? code,
          onRemove: () => onChange(codes.filter((each) => each !== code)),
        }))}
        onNoneLeft={() => list.current?.focus()}
      />
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
