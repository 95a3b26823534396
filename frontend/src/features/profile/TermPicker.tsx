import { Hint, InlineError, Label } from '@cmsgov/design-system';
import { useRef, useState } from 'react';
import { useController } from 'react-hook-form';
import type { Term } from '@/shared/api';
import type { DraftForm } from '@/shared/domain/form';
import { ActionButton } from '@/shared/ui';
import { Chips, fieldId, requirementOf } from '@/shared/ui/form';
import type { CheckedProfile, ProfileValues } from './values';

interface Props {
  form: DraftForm<ProfileValues, CheckedProfile>;
  name: 'workRoles' | 'controlFamilies' | 'competencyAreas';
  label: string;
  hint: string;
  terms: readonly Term[];
}

/**
 * For lists too long to show in full: choose one, add it, take it away again. None need be chosen. Of a
 * list that is empty there is nothing to ask.
 */
export function TermPicker({ form, name, label, hint, terms }: Props) {
  const { field, fieldState } = useController({ name, control: form.control });
  const codes = field.value;
  const error = fieldState.error?.message;
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
      {error && <InlineError id={`${id}-error`}>{error}</InlineError>}
      <div className="term-picker">
        <select
          ref={list}
          id={id}
          className="ds-c-field"
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
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
            field.onChange([...codes, chosen]);
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
          onRemove: () => field.onChange(codes.filter((each) => each !== code)),
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
