import { Autocomplete, TextField } from '@cmsgov/design-system';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useController } from 'react-hook-form';
import type { Term } from '@/shared/api';
import type { DraftForm } from '@/shared/domain/form';
import { Chips, fieldId, requirementOf } from '@/shared/ui/form';
import { folded } from '@/shared/ui/text';
import type { CheckedProfile, ProfileValues } from './values';

interface Props {
  form: Pick<DraftForm<ProfileValues, CheckedProfile>, 'control'>;
  name: 'workRoles' | 'controlFamilies' | 'competencyAreas';
  label: string;
  hint: string;
  terms: readonly Term[];
}

/**
 * For lists too long to show in full: type a part of a title or a code, choose one, take it away again. None need be
 * chosen. Of a list that is empty there is nothing to ask.
 */
export function TermPicker({ form, name, label, hint, terms }: Props) {
  const { field, fieldState } = useController({ name, control: form.control });
  const codes = field.value;
  const [typed, setTyped] = useState('');
  const line = useRef<HTMLInputElement>(null);
  if (terms.length === 0 && codes.length === 0) return null;
  const found = terms.filter((term) => !codes.includes(term.code) && matches(term, typed));

  return (
    <div className="ds-u-margin-top--3">
      <Autocomplete
        id={fieldId(name)}
        className="term-picker"
        inputRef={line}
        clearSearchButton={false}
        items={found.map(itemOf)}
        noResultsMessage="Nothing matches. Try fewer letters, or another word."
        onInputValueChange={setTyped}
        onChange={(chosen) => {
          if (chosen) field.onChange([...codes, chosen.id]);
          setTyped('');
        }}
      >
        <TextField
          name={name}
          label={label}
          hint={hint}
          {...requirementOf(true)}
          errorMessage={fieldState.error?.message}
          value={typed}
          onBlur={() => setTyped('')}
          // The design system would keep the word that nothing matches open.
          onKeyDown={({ key }: KeyboardEvent) => {
            if (key === 'Escape' && found.length === 0) setTyped('');
          }}
        />
      </Autocomplete>
      <Chips
        label={`${label}: chosen`}
        chips={codes.map((code) => ({
          key: code,
          label: terms.find((term) => term.code === code)?.title ?? code,
          onRemove: () => field.onChange(codes.filter((each) => each !== code)),
        }))}
        onNoneLeft={() => line.current?.focus()}
      />
    </div>
  );
}

function matches({ code, title }: Term, typed: string): boolean {
  const sought = folded(typed);
  return folded(title).includes(sought) || folded(code).includes(sought);
}

/** The group stands with each, since the design system loses the place in a list with groups. */
function itemOf({ code, title, group }: Term) {
  const children = (
    <>
      {title} <span className="muted">{group ? `${code}, ${group}` : code}</span>
    </>
  );
  return { id: code, name: title, children };
}
