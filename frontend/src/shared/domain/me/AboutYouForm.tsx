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

/** What the program needs to know about a person; not shown to others except the component. */
export function AboutYouForm({ me, submitLabel, onSaved, children }: Props) {
  const managerNeeded = useProgram().policy.gates.managerApproval;
  const form = useForm<AboutYou>({
    initial: aboutYouOf(me.value),
    validate: (values) => checkAboutYou(values, managerNeeded),
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
      differences={differences}
      submitLabel={submitLabel}
      beside={children}
    >
      <AboutYouFields form={form} managerNeeded={managerNeeded} />
    </VersionedForm>
  );
}

const labels: Record<keyof AboutYou, string> = {
  component: 'Component',
  employment: 'Employment',
  issoStanding: 'ISSO',
  managerName: 'Manager’s name',
  managerEmail: 'Manager’s e-mail address',
  phone: 'Phone number',
  timeZone: 'Time zone',
};

function differences(mine: AboutYou, theirs: AboutYou): Difference[] {
  return (Object.keys(labels) as (keyof AboutYou)[]).map((field) => ({
    label: labels[field],
    mine: mine[field] ?? '',
    theirs: theirs[field] ?? '',
  }));
}
