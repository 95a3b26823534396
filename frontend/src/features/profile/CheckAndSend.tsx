import { Alert, Choice } from '@cmsgov/design-system';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { ApiProblem, useTransition, type Enrollment, type ProblemIssue } from '@/shared/api';
import { ActionButton, SaveStatus, useTitleFocus } from '@/shared/ui';
import { ActionProblem } from '@/shared/domain/problem';
import { TextInput } from '@/shared/ui/form';
import { useForm } from '@/shared/domain/form';
import { submitEnrollment, type Attestation } from '@/shared/domain/enrollment';
import { paths } from '@/shared/domain/paths';
import { ProfileFacts } from '@/shared/domain/profile';
import { stepOfPointer, titleOf } from './steps';
import type { ProfileParts } from './useProfileParts';

interface Values {
  attested: boolean;
  managementYears: string;
}

/** The last step: the profile as others will see it, what is missing, and the sending. */
export function CheckAndSend({ parts, children }: { parts: ProfileParts; children: ReactNode }) {
  const { enrollment, profile, program } = parts;
  const { gates } = program.policy;
  const yearsNeeded = enrollment.value.role === 'MENTOR' && gates.minimumManagementYears > 0;
  const focusTitle = useTitleFocus();
  const form = useForm<Values>({
    initial: {
      attested: enrollment.value.membershipAttested,
      managementYears: enrollment.value.managementYears?.toString() ?? '',
    },
    validate: ({ attested, managementYears }) => [
      ...(gates.membershipAttestation && !attested
        ? [{ field: 'attested', message: `Confirm that you are a member of ${program.organization}.` }]
        : []),
      ...(yearsNeeded && !/^\d+$/.test(managementYears)
        ? [{ field: 'managementYears', message: 'Enter the years as a whole number, for example 6.' }]
        : []),
    ],
  });
  const { run, mutation: send } = useTransition({
    change: submitEnrollment(enrollment.value.id),
    from: enrollment,
    onDone: focusTitle,
  });

  const refused = ApiProblem.is(send.error, 'incomplete') ? send.error.issues : [];
  const missing = refused.length > 0 ? refused : profile.value.completeness.missing;
  // What is asked on this step can be put right at once and sent again.
  const elsewhere = missing.filter(({ pointer }) => stepOfPointer(pointer) !== 'send');
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (form.check()) run(attestationOf(form.values, gates.membershipAttestation, yearsNeeded));
      }}
    >
      {missing.length > 0 && (
        <Missing issues={missing} enrollment={enrollment.value} takeFocus={refused.length > 0} />
      )}
      <div className="card">
        <h2 className="ds-text-heading--xl">
          <bdi>{profile.value.person.name}</bdi>
        </h2>
        <p className="ds-text-body--lg" dir="auto">
          {profile.value.headline}
        </p>
        <ProfileFacts profile={profile.value} />
      </div>
      {gates.membershipAttestation && (
        <Choice
          type="checkbox"
          name="attested"
          id="field-attested"
          value="yes"
          label={`I am a member of ${program.organization} in good standing`}
          checked={form.values.attested}
          errorMessage={form.issueFor('attested')}
          onChange={(event) => form.set('attested', event.target.checked)}
        />
      )}
      {yearsNeeded && (
        <TextInput
          name="managementYears"
          label="Years of management experience"
          hint={`Mentors here have at least ${gates.minimumManagementYears}.`}
          size="small"
          value={form.values.managementYears}
          error={form.issueFor('managementYears')}
          onChange={(value) => form.set('managementYears', value)}
        />
      )}
      {refused.length === 0 && <ActionProblem error={send.error} />}
      <div className="actions">
        <ActionButton type="submit" variation="solid" inactive={send.isPending || elsewhere.length > 0}>
          Send
        </ActionButton>
        {children}
      </div>
      <SaveStatus sending={send} />
    </form>
  );
}

interface MissingProps {
  issues: readonly ProblemIssue[];
  enrollment: Enrollment;
  /** The sending was refused for it. */
  takeFocus: boolean;
}

function Missing({ issues, enrollment, takeFocus }: MissingProps) {
  return (
    <Alert
      variation="warn"
      autoFocus={takeFocus}
      heading="Before you can send it"
      headingLevel="2"
      className="ds-u-margin-bottom--3"
    >
      <ul className="ds-c-list">
        {issues.map(({ pointer, detail }) => {
          const step = stepOfPointer(pointer);
          return (
            <li key={pointer + detail}>
              {detail}{' '}
              {step !== 'send' && (
                <Link to={paths.joinStep(enrollment.id, step)}>Go to “{titleOf(step, enrollment.role)}”</Link>
              )}
            </li>
          );
        })}
      </ul>
    </Alert>
  );
}

function attestationOf(
  { attested, managementYears }: Values,
  membership: boolean,
  years: boolean,
): Attestation {
  return {
    ...(membership ? { membershipAttested: attested } : {}),
    ...(years ? { managementYears: Number(managementYears) } : {}),
  };
}
