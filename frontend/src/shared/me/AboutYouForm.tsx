import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api, ifMatch, versionedBodyOf, type Me, type Program, type Versioned } from '../api';
import { QueryState, Skeleton, type Difference } from '../components';
import { useForm, VersionedForm } from '../forms';
import { useProgram } from '../program';
import { AboutYouFields } from './AboutYouFields';
import { aboutYouOf, checkAboutYou, meUpdateOf, type AboutYou } from './aboutYou';
import { meQuery } from './me';

interface Props {
  me: Versioned<Me>;
  submitLabel: string;
  onSaved: () => void;
  /** Beside the button. */
  children?: ReactNode;
}

/** What the program needs to know about a person; not shown to others except where they work. */
export function AboutYouForm(props: Props) {
  return (
    <QueryState query={useProgram()} skeleton={<Skeleton shape="form" count={5} />}>
      {(program) => <Questions program={program} {...props} />}
    </QueryState>
  );
}

function Questions({ program, me, submitLabel, onSaved, children }: Props & { program: Program }) {
  const queryClient = useQueryClient();
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
      query={meQuery}
      form={form}
      valuesOf={aboutYouOf}
      save={updateMe}
      onSaved={() => {
        // Profiles show the component.
        void queryClient.invalidateQueries({ queryKey: ['profiles'] });
        onSaved();
      }}
      differences={(mine, theirs) => differences(mine, theirs, program.presentation.unit.name)}
      submitLabel={submitLabel}
      beside={children}
    >
      <AboutYouFields form={form} program={program} />
    </VersionedForm>
  );
}

function updateMe(values: AboutYou, from: Versioned<Me>) {
  return versionedBodyOf(
    api.PATCH('/api/v1/me', { params: { header: ifMatch(from) }, body: meUpdateOf(values) }),
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
