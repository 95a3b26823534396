import type { ReactNode } from 'react';
import type { Policy, Profile, Taxonomy, Versioned } from '@/shared/api';
import { useDraftForm, VersionedForm } from '@/shared/domain/form';
import { updateProfile } from '@/shared/domain/profile';
import { profileInWords } from './inWords';
import { StepFields } from './StepFields';
import type { ProfileStepName } from './steps';
import { profileSchema, updateOf, valuesOf } from './values';

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
  const { id, role } = profile.value;
  const form = useDraftForm({
    initial: valuesOf(profile.value),
    schema: profileSchema(policy),
    draft: `profile-${id}-${step}`,
    version: profile.etag,
  });

  return (
    <VersionedForm
      loaded={profile}
      change={updateProfile(id)}
      form={form}
      valuesOf={valuesOf}
      bodyOf={(values) => updateOf(values, role)}
      onSaved={onSaved}
      inWords={(values) => profileInWords(values, taxonomy)}
      submitLabel={submitLabel}
      beside={children}
    >
      <StepFields step={step} form={form} role={role} taxonomy={taxonomy} policy={policy} />
    </VersionedForm>
  );
}
