import { Button } from '@cmsgov/design-system';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ApiProblem, type Policy, type Profile, type Taxonomy, type Versioned } from '@/shared/api';
import { ActionProblem, SaveStatus, StaleNotice } from '@/shared/components';
import { ErrorSummary, useForm, useVersionedSave } from '@/shared/forms';
import { profileQuery } from '@/shared/participation';
import { updateProfile } from './api';
import { profileDifferences } from './differences';
import { StepFields } from './StepFields';
import type { ProfileStepName } from './steps';
import { checkProfile, updateOf, valuesOf, type ProfileValues } from './values';

interface Props {
  step: ProfileStepName;
  profile: Versioned<Profile>;
  taxonomy: Taxonomy;
  policy: Policy;
  submitLabel: string;
  onSaved: () => void;
  /** Beside the button. */
  children?: ReactNode;
}

/** One step of a profile, saved on its own. */
export function ProfileStepForm({ step, profile, taxonomy, policy, submitLabel, onSaved, children }: Props) {
  const queryClient = useQueryClient();
  const { id, role } = profile.value;
  const query = profileQuery(id);
  const form = useForm<ProfileValues>({
    initial: valuesOf(profile.value),
    validate: (values) => checkProfile(values, policy.engagements.maxCapacity),
    draft: `profile-${id}-${step}`,
  });
  const { mutation, conflict, save, keepMine, takeTheirs } = useVersionedSave({
    loaded: profile,
    queryKey: query.queryKey,
    fetch: () => queryClient.fetchQuery({ ...query, staleTime: 0 }),
    save: (values: ProfileValues, from) => updateProfile(updateOf(values, role), from),
    onSaved: () => {
      form.forgetDraft();
      void queryClient.invalidateQueries({ queryKey: ['tasks'] });
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
      <StepFields step={step} form={form} role={role} taxonomy={taxonomy} policy={policy} />
      {conflict && (
        <StaleNotice
          problem={conflict.problem}
          differences={profileDifferences(form.values, valuesOf(conflict.latest.value), taxonomy)}
          onKeepMine={() => keepMine(form.values)}
          onTakeTheirs={() => form.reset(valuesOf(takeTheirs()))}
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
