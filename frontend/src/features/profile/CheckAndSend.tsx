import { Alert } from '@cmsgov/design-system';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { z } from 'zod';
import {
  ApiProblem,
  limits,
  useTransition,
  type Enrollment,
  type ProblemIssue,
  type Program,
} from '@/shared/api';
import { CheckField, FormFrame, TextField, useDraftForm, wholeNumber } from '@/shared/domain/form';
import { submitEnrollment, type Attestation } from '@/shared/domain/enrollment';
import { missingAbout, useMe } from '@/shared/domain/me';
import { paths } from '@/shared/domain/paths';
import { ProfileFacts } from '@/shared/domain/profile';
import { useTitleFocus } from '@/shared/ui';
import { stepOfPointer, titleOf } from './steps';
import type { ProfileParts } from './useProfileParts';

interface Values {
  membershipAttested: boolean;
  managementYears: string;
}

/** What a program asks for before an enrollment is sent. */
function schemaOf({ organization, policy }: Program, yearsNeeded: boolean): z.ZodType<Attestation, Values> {
  const { membershipAttestation } = policy.gates;
  return z
    .object({
      membershipAttested: z
        .boolean()
        .refine(
          (attested) => attested || !membershipAttestation,
          `Confirm that you are a member of ${organization}.`,
        ),
      managementYears: wholeNumber(
        limits.EnrollmentUpdate.managementYears,
        'Enter the years as a whole number, for example 6.',
        yearsNeeded,
      ),
    })
    .transform(({ membershipAttested, managementYears }) => ({
      ...(membershipAttestation ? { membershipAttested } : {}),
      ...(yearsNeeded && managementYears !== null ? { managementYears } : {}),
    }));
}

/** The last step: the profile as others will see it, what is missing, and the sending. */
export function CheckAndSend({ parts, children }: { parts: ProfileParts; children: ReactNode }) {
  const { enrollment, profile, program } = parts;
  const { gates } = program.policy;
  const yearsNeeded = enrollment.value.role === 'MENTOR' && gates.minimumManagementYears > 0;
  const focusTitle = useTitleFocus();
  const form = useDraftForm({
    initial: {
      membershipAttested: enrollment.value.membershipAttested,
      managementYears: enrollment.value.managementYears?.toString() ?? '',
    },
    schema: schemaOf(program, yearsNeeded),
    draft: `send-${enrollment.value.id}`,
  });
  const { run, mutation: send } = useTransition({
    step: submitEnrollment(enrollment.value.id),
    from: enrollment,
    onDone: () => {
      form.forgetDraft();
      focusTitle();
    },
    onError: form.showProblem,
  });

  const refused = ApiProblem.is(send.error, 'incomplete') ? send.error.issues : [];
  const known = [...missingAbout(useMe(), program), ...profile.value.completeness.missing];
  const missing = refused.length > 0 ? refused : known;
  // What is asked on this step can be put right at once and sent again.
  const elsewhere = missing.filter(({ pointer }) => stepOfPointer(pointer) !== 'send');
  return (
    <FormFrame
      form={form}
      sending={send}
      onSend={run}
      submitLabel="Send"
      inactive={elsewhere.length > 0}
      tellsItself={refused.length > 0}
      beside={children}
    >
      {missing.length > 0 && (
        <Missing
          key={send.submittedAt}
          issues={missing}
          enrollment={enrollment.value}
          takeFocus={refused.length > 0}
        />
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
        <CheckField
          form={form}
          name="membershipAttested"
          label={`I am a member of ${program.organization} in good standing`}
        />
      )}
      {yearsNeeded && (
        <TextField
          form={form}
          name="managementYears"
          label="Years of management experience"
          hint={`Mentors here have at least ${gates.minimumManagementYears}.`}
          size="small"
        />
      )}
    </FormFrame>
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
