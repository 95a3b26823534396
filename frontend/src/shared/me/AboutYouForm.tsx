import { Button } from '@cmsgov/design-system';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api, ApiProblem, ifMatch, versionedBodyOf, type Me, type Versioned } from '../api';
import { ActionProblem, SaveStatus, StaleNotice, type Difference } from '../components';
import { ErrorSummary, useForm, useVersionedSave } from '../forms';
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

/** What the program needs to know about a person; not shown to others except the component. */
export function AboutYouForm({ me, submitLabel, onSaved, children }: Props) {
  const queryClient = useQueryClient();
  const managerNeeded = useProgram().data?.policy.gates.managerApproval ?? false;
  const form = useForm<AboutYou>({
    initial: aboutYouOf(me.value),
    validate: (values) => checkAboutYou(values, managerNeeded),
    draft: 'about-you',
    private: ['phone'],
  });
  const { mutation, conflict, save, keepMine, takeTheirs } = useVersionedSave({
    loaded: me,
    queryKey: meQuery.queryKey,
    fetch: () => queryClient.fetchQuery({ ...meQuery, staleTime: 0 }),
    save: updateMe,
    onSaved: () => {
      form.forgetDraft();
      // Profiles show the component.
      void queryClient.invalidateQueries({ queryKey: ['profiles'] });
      onSaved();
    },
  });

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (form.check()) save(form.values);
      }}
    >
      <ErrorSummary issues={form.issues} />
      <AboutYouFields form={form} managerNeeded={managerNeeded} />
      {conflict && (
        <StaleNotice
          problem={conflict.problem}
          differences={differences(form.values, aboutYouOf(conflict.latest.value))}
          onKeepMine={() => keepMine(form.values)}
          onTakeTheirs={() => form.reset(aboutYouOf(takeTheirs()))}
        />
      )}
      {!conflict && !ApiProblem.is(mutation.error, 'precondition-failed') && (
        <ActionProblem error={mutation.error} />
      )}
      {!conflict && (
        <div className="actions">
          <Button type="submit" variation="solid" disabled={mutation.isPending}>
            {submitLabel}
          </Button>
          {children}
        </div>
      )}
      <SaveStatus sending={mutation} />
    </form>
  );
}

function updateMe(values: AboutYou, from: Versioned<Me>) {
  return versionedBodyOf(
    api.PUT('/api/v1/me', { params: { header: ifMatch(from) }, body: meUpdateOf(values) }),
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
