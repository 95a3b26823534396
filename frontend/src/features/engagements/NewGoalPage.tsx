import { Button } from '@cmsgov/design-system';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import { useSubmit, type GoalRequest } from '@/shared/api';
import { ActionProblem, Page, SaveStatus, useAnnounce } from '@/shared/components';
import { ErrorSummary, useForm } from '@/shared/forms';
import { paths } from '@/shared/paths';
import { createGoal } from './api';
import { GoalFields } from './GoalFields';
import { checkGoal, emptyGoal, goalRequestOf, type GoalValues } from './goalForm';

export function NewGoalPage() {
  const { engagementId = '' } = useParams();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const form = useForm<GoalValues>({
    initial: emptyGoal,
    validate: checkGoal,
    draft: `goal-${engagementId}`,
  });
  const { submit, mutation } = useSubmit(
    (values: GoalRequest, key) => createGoal(engagementId, values, key),
    {
      onSuccess: () => {
        form.forgetDraft();
        announce('Your goal is set.');
        void queryClient.invalidateQueries({ queryKey: ['engagements'] });
        void queryClient.invalidateQueries({ queryKey: ['tasks'] });
        void navigate(paths.mentorship(engagementId, 'goals'));
      },
    },
  );

  return (
    <Page
      title="Set a goal"
      lead="A goal that says what, how much, and by when is half reached. The five questions help."
      breadcrumb={[
        { label: 'My mentorships', to: paths.mentorships },
        { label: 'Goals', to: paths.mentorship(engagementId, 'goals') },
      ]}
    >
      <form
        noValidate
        className="ds-u-measure--wide"
        onSubmit={(event) => {
          event.preventDefault();
          if (form.check()) submit(goalRequestOf(form.values));
        }}
      >
        <ErrorSummary issues={form.issues} />
        <GoalFields form={form} />
        <ActionProblem error={mutation.error} />
        <div className="actions">
          <Button type="submit" variation="solid" disabled={mutation.isPending}>
            Set this goal
          </Button>
        </div>
        <SaveStatus sending={mutation} />
      </form>
    </Page>
  );
}
