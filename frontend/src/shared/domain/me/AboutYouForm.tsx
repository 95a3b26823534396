import type { ReactNode } from 'react';
import type { Me, Versioned } from '@/shared/api';
import type { Difference } from '../problem';
import { useForm, VersionedForm } from '../form';
import { useProgram } from '../program';
import { AboutYouFields } from './AboutYouFields';
import { aboutYouOf, checkAboutYou, meUpdateOf, type AboutYou } from './aboutYou';
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
  const form = useForm<AboutYou>({
    initial: aboutYouOf(me.value),
    validate: (values) => checkAboutYou(values, program),
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
      differences={(mine, theirs) => differences(mine, theirs, program.presentation.unit.name)}
      submitLabel={submitLabel}
      beside={children}
    >
      <AboutYouFields form={form} program={program} />
    </VersionedForm>
  );
}

const labels: Record<Exclude<keyof AboutYou, 'component'>, string> = {
  employment: 'Employment',
  issoStanding: 'ISSO',
  managerName: 'Manager’s name',
  managerEmail: 'Manager’s e-mail address',
  phone: 'Phone number',
  timeZone: 'Time zone',
};

function differences(mine: AboutYou, theirs: AboutYou, unit: string): Difference[] {
  const named = { component: unit, ...labels };
  return (Object.keys(named) as (keyof AboutYou)[]).map((field) => ({
    label: named[field],
    mine: mine[field] ?? '',
    theirs: theirs[field] ?? '',
  }));
}
