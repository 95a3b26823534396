import type { ReactNode } from 'react';
import type { Me, Versioned } from '@/shared/api';
import { useDraftForm, VersionedForm } from '../form';
import { useProgram } from '../program';
import { AboutYouFields } from './AboutYouFields';
import { aboutYouInWords, aboutYouOf, aboutYouSchema, meUpdateOf } from './aboutYou';
import { updateMe } from './resource';

interface Props {
  me: Versioned<Me>;
  submitLabel: string;
  onSaved: () => void;
  /** Beside the button. */
  children?: ReactNode;
}

/** What the program needs to know about a person; not shown to others except where they work. */
export function AboutYouForm({ me, submitLabel, onSaved, children }: Props) {
  const program = useProgram();
  const form = useDraftForm({
    initial: aboutYouOf(me.value),
    schema: aboutYouSchema(program),
    draft: `about-you-${me.value.id}`,
    version: me.etag,
    private: ['phone'],
  });

  return (
    <VersionedForm
      loaded={me}
      change={updateMe}
      form={form}
      valuesOf={aboutYouOf}
      bodyOf={meUpdateOf}
      onSaved={onSaved}
      inWords={(values) => aboutYouInWords(values, program.presentation.unit.name)}
      submitLabel={submitLabel}
      beside={children}
    >
      <AboutYouFields form={form} program={program} />
    </VersionedForm>
  );
}
