import { Navigate, useNavigate, useParams } from 'react-router';
import { ButtonLink, Page, Skeleton, useAnnounce } from '@/shared/ui';
import { ProblemPart } from '@/shared/domain/problem';
import { paths } from '@/shared/domain/paths';
import { ProfileStepForm } from './ProfileStepForm';
import { SeenByOthers } from './SeenByOthers';
import { isProfileStep, titleOf } from './steps';
import { useProfileParts } from './useProfileParts';

/** One part of a profile that is already there. */
export function EditProfilePage() {
  const { enrollmentId = '', step } = useParams();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const { parts, error, retry } = useProfileParts(enrollmentId);
  if (!isProfileStep(step)) return <Navigate to={paths.profile} replace />;

  return (
    <Page
      title={titleOf(step, parts?.profile.value.role ?? 'MENTEE')}
      breadcrumb={[
        { label: 'Home', to: paths.home },
        { label: 'My profile', to: paths.profile },
      ]}
    >
      {!parts && (error ? <ProblemPart error={error} retry={retry} /> : <Skeleton shape="form" count={4} />)}
      {parts && (
        <div className="with-aside">
          <ProfileStepForm
            step={step}
            profile={parts.profile}
            taxonomy={parts.taxonomy}
            policy={parts.program.policy}
            submitLabel="Save"
            onSaved={() => {
              announce('Your profile is saved.');
              void navigate(paths.profile);
            }}
          >
            <ButtonLink to={paths.profile} ghost>
              Back
            </ButtonLink>
          </ProfileStepForm>
          <SeenByOthers step={step} role={parts.profile.value.role} />
        </div>
      )}
    </Page>
  );
}
