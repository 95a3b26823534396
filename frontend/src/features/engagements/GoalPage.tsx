import { Button } from '@cmsgov/design-system';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import { ApiProblem, type Goal, type Versioned } from '@/shared/api';
import {
  ActionProblem,
  Page,
  QueryState,
  SaveStatus,
  Skeleton,
  StaleNotice,
  useAnnounce,
} from '@/shared/components';
import { goalWords, optionsOf } from '@/shared/format';
import { ErrorSummary, OneOf, SelectInput, useForm, useVersionedSave } from '@/shared/forms';
import { paths } from '@/shared/paths';
import { goalQuery, updateGoal } from './api';
import { GoalFields } from './GoalFields';
import {
  checkGoal,
  goalDifferences,
  goalUpdateOf,
  goalValuesOf,
  progressOptions,
  type GoalValues,
} from './goalForm';

/** How far a goal is, and what it says. */
export function GoalPage() {
  const { engagementId = '', goalId = '' } = useParams();
  const goal = useQuery(goalQuery(engagementId, goalId));
  return (
    <Page
      title={goal.data?.value.title ?? 'Goal'}
      breadcrumb={[
        { label: 'My mentorships', to: paths.mentorships },
        { label: 'Goals', to: paths.mentorship(engagementId, 'goals') },
      ]}
    >
      <QueryState query={goal} skeleton={<Skeleton shape="form" count={5} />}>
        {(loaded) => <GoalForm key={goalId} loaded={loaded} engagementId={engagementId} />}
      </QueryState>
    </Page>
  );
}

function GoalForm({ loaded, engagementId }: { loaded: Versioned<Goal>; engagementId: string }) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const query = goalQuery(engagementId, loaded.value.id);
  const form = useForm<GoalValues>({
    initial: goalValuesOf(loaded.value),
    validate: checkGoal,
    draft: `goal-${loaded.value.id}`,
  });
  const { mutation, conflict, save, keepMine, takeTheirs } = useVersionedSave({
    loaded,
    queryKey: query.queryKey,
    fetch: () => queryClient.fetchQuery({ ...query, staleTime: 0 }),
    save: (values: GoalValues, from) => updateGoal(engagementId, goalUpdateOf(values), from),
    onSaved: () => {
      form.forgetDraft();
      announce('Saved.');
      void queryClient.invalidateQueries({ queryKey: ['engagements'] });
      void navigate(paths.mentorship(engagementId, 'goals'));
    },
  });
  const { values, set, issueFor } = form;

  return (
    <form
      noValidate
      className="ds-u-measure--wide"
      onSubmit={(event) => {
        event.preventDefault();
        if (form.check()) save(values);
      }}
    >
      <ErrorSummary issues={form.issues} />
      <OneOf
        name="status"
        label="How does it stand?"
        options={optionsOf(goalWords)}
        value={values.status}
        onChange={(value) => set('status', value)}
        error={issueFor('status')}
      />
      {values.status !== 'ACHIEVED' && (
        <SelectInput
          name="progress"
          label="How far are you?"
          value={values.progress}
          options={progressOptions(values.progress)}
          onChange={(value) => set('progress', value)}
          error={issueFor('progress')}
        />
      )}
      <h2 className="ds-text-heading--lg ds-u-margin-top--4">What it says</h2>
      <GoalFields form={form} />
      {conflict && (
        <StaleNotice
          problem={conflict.problem}
          differences={goalDifferences(values, goalValuesOf(conflict.latest.value))}
          onKeepMine={() => keepMine(values)}
          onTakeTheirs={() => form.reset(goalValuesOf(takeTheirs()))}
        />
      )}
      {!ApiProblem.is(mutation.error, 'precondition-failed') && <ActionProblem error={mutation.error} />}
      <div className="actions">
        <Button type="submit" variation="solid" disabled={mutation.isPending}>
          Save
        </Button>
      </div>
      <SaveStatus sending={mutation} />
    </form>
  );
}
