import { Button } from '@cmsgov/design-system';
import { useEffect, useRef, useState } from 'react';
import type { Wording, WordingWords } from '@/shared/api';
import type { DraftForm } from '@/shared/domain/form';
import { fieldId } from '@/shared/ui/form';
import { labels, withInserted } from './wording';

interface Props {
  form: DraftForm<WordingWords>;
  placeholders: Wording['placeholders'];
}

type Field = keyof WordingWords;
type TextElement = HTMLInputElement | HTMLTextAreaElement;

const fields = Object.keys(labels) as Field[];
const elementOf = (field: Field) => document.getElementById(fieldId(field)) as TextElement | null;

/** What may stand between braces, each with a button that puts it where the cursor was. */
export function Placeholders({ form, placeholders }: Props) {
  const [field, setField] = useState<Field>('text');
  const cursor = useRef<number>(undefined);

  useEffect(() => {
    const follow = () => {
      const focused = fields.find((each) => elementOf(each) === document.activeElement);
      if (focused) setField(focused);
    };
    document.addEventListener('focusin', follow);
    return () => document.removeEventListener('focusin', follow);
  }, []);

  // Not before the field has the text: the cursor would jump to its end.
  useEffect(() => {
    if (cursor.current === undefined) return;
    const element = elementOf(field);
    element?.focus();
    element?.setSelectionRange(cursor.current, cursor.current);
    cursor.current = undefined;
  });

  const [, redraw] = useState(0);
  const insert = (name: string) => {
    const element = elementOf(field);
    const now = form.getValues(field);
    const from = element?.selectionStart ?? now.length;
    const inserted = withInserted(now, `{${name}}`, from, element?.selectionEnd ?? from);
    form.setValue(field, inserted.value, { shouldDirty: true });
    cursor.current = inserted.cursor;
    redraw((times) => times + 1);
  };

  return (
    <section className="ds-u-margin-top--3" aria-labelledby="placeholders">
      <h2 id="placeholders" className="ds-text-heading--md">
        Placeholders
      </h2>
      <p className="muted">We put the real words in their place, such as a name.</p>
      <ul className="placeholders">
        {placeholders.map(({ name, example }) => (
          <li key={name}>
            <Button size="small" onClick={() => insert(name)}>
              <span className="ds-u-visibility--screen-reader">Insert </span>
              {`{${name}}`}
            </Button>
            <span className="muted" dir="auto">
              {example}
            </span>
          </li>
        ))}
      </ul>
      <p className="muted">They go into: {labels[field]}</p>
    </section>
  );
}
