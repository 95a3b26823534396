import { useNavigate, useParams } from 'react-router';
import { Page, useAnnounce } from '@/shared/ui';
import { SubmitForm, useDraftForm } from '@/shared/domain/form';
import { paths } from '@/shared/domain/paths';
import { createGoal } from '@/shared/domain/engagement';
import { GoalFields } from './GoalFields';
import { emptyGoal, goalRequestOf, goalSchema } from './goalForm';

export function NewGoalPage() {
  const { engagementId = '' } = useParams();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const form = useDraftForm({
    initial: emptyGoal,
    schema: goalSchema,
    draft: `goal-${engagementId}`,
  });

  return (
    <Page
      title="Set a goal"
      lead="A goal that says what, how much, and by when is halfway there. These five questions help."
      breadcrumb={[
        { label: 'My mentorships', to: paths.mentorships },
        { label: 'Goals', to: paths.mentorship(engagementId, 'goals') },
      ]}
    >
      <SubmitForm
        form={form}
        bodyOf={goalRequestOf}
        sending={createGoal(engagementId)}
        onSent={() => {
          announce('Your goal is set.');
          void navigate(paths.mentorship(engagementId, 'goals'));
        }}
        submitLabel="Set this goal"
        className="ds-u-measure--wide"
      >
        <GoalFields form={form} />
      </SubmitForm>
    </Page>
  );
}
