import { Navigate, useNavigate, useParams } from 'react-router';
import { ButtonLink, Page, Skeleton } from '@/shared/ui';
import { ProblemPart } from '@/shared/domain/problem';
import { AboutYouForm, missingAbout, useMe, useVersionedMe } from '@/shared/domain/me';
import { paths } from '@/shared/domain/paths';
import { CheckAndSend } from './CheckAndSend';
import { ProfileStepForm } from './ProfileStepForm';
import { Progress } from './Progress';
import { SeenByOthers } from './SeenByOthers';
import { isStep, nextStep, previousStep, stepLeft, titleOf, type StepName } from './steps';
import { useProfileParts, type ProfileParts } from './useProfileParts';
import { sentTitle, WhatHappensNow } from './WhatHappensNow';

/** One step of joining. */
export function JoinStepPage() {
  const { enrollmentId = '', step } = useParams();
  const { parts, error, retry } = useProfileParts(enrollmentId);
  const me = useMe();
  const enrollment = parts?.enrollment.value;
  const sent = enrollment !== undefined && enrollment.state !== 'DRAFT';
  if (sent && step !== 'send') return <Navigate to={paths.profile} replace />;
  if (!isStep(step)) {
    if (!parts) return <Waiting error={error} retry={retry} />;
    const left = stepLeft(parts.profile.value, missingAbout(me, parts.program).length > 0);
    return <Navigate to={paths.joinStep(enrollmentId, left)} replace />;
  }
  return (
    <Page
      title={sent ? sentTitle(enrollment) : titleOf(step, enrollment?.role ?? 'MENTEE')}
      breadcrumb={[{ label: 'Home', to: paths.home }]}
    >
      {sent && <WhatHappensNow enrollment={enrollment} />}
      {parts && !sent && <Step parts={parts} step={step} />}
      {!parts && (error ? <ProblemPart error={error} retry={retry} /> : <Skeleton shape="form" count={4} />)}
    </Page>
  );
}

/** Until it is known where the person left off. */
function Waiting({ error, retry }: { error: Error | null; retry: () => void }) {
  return (
    <Page title="Join" breadcrumb={[{ label: 'Home', to: paths.home }]}>
      {error ? <ProblemPart error={error} retry={retry} /> : <Skeleton shape="form" count={4} />}
    </Page>
  );
}

function Step({ parts, step }: { parts: ProfileParts; step: StepName }) {
  const { id, role } = parts.enrollment.value;
  return (
    <>
      <Progress enrollmentId={id} role={role} current={step} />
      <div className="with-aside">
        <StepForm key={step} parts={parts} step={step} />
        <SeenByOthers step={step} role={role} />
      </div>
    </>
  );
}

function StepForm({ parts, step }: { parts: ProfileParts; step: StepName }) {
  const navigate = useNavigate();
  const me = useVersionedMe();
  const { id } = parts.enrollment.value;
  const goOn = () => void navigate(paths.joinStep(id, nextStep(step)));
  const before = previousStep(step);
  const back = before && (
    <ButtonLink to={paths.joinStep(id, before)} ghost>
      Back
    </ButtonLink>
  );

  if (step === 'send') return <CheckAndSend parts={parts}>{back}</CheckAndSend>;
  if (step === 'you') {
    return <AboutYouForm me={me} submitLabel="Save and continue" onSaved={goOn} />;
  }
  return (
    <ProfileStepForm
      step={step}
      profile={parts.profile}
      taxonomy={parts.taxonomy}
      policy={parts.program.policy}
      submitLabel="Save and continue"
      onSaved={goOn}
    >
      {back}
    </ProfileStepForm>
  );
}
