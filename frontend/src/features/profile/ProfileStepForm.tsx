import type { ReactNode } from 'react';
import type { Policy, Profile, Taxonomy, Versioned } from '@/shared/api';
import { useForm, VersionedForm } from '@/shared/domain/form';
import { updateProfile } from '@/shared/domain/profile';
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
  const { id, role } = profile.value;
  const form = useForm<ProfileValues>({
    initial: valuesOf(profile.value),
    validate: (values) => checkProfile(values, policy.engagements.maxCapacity),
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
      differences={(mine, theirs) => profileDifferences(mine, theirs, taxonomy)}
      submitLabel={submitLabel}
      beside={children}
    >
      <StepFields step={step} form={form} role={role} taxonomy={taxonomy} policy={policy} />
    </VersionedForm>
  );
}
