import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import type { Goal, Versioned } from '@/shared/api';
import { Page, Skeleton, useAnnounce } from '@/shared/ui';
import { QueryState } from '@/shared/domain/problem';
import { goalWords } from '@/shared/domain/words';
import { optionsOf } from '@/shared/ui/format';
import { OneOfField, SelectField, useDraftForm, useFormValues, VersionedForm } from '@/shared/domain/form';
import { paths } from '@/shared/domain/paths';
import { goalQuery, updateGoal } from '@/shared/domain/engagement';
import { GoalFields } from './GoalFields';
import { goalInWords, goalSchema, goalUpdateOf, goalValuesOf, progressOptions } from './goalForm';

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
  const navigate = useNavigate();
  const announce = useAnnounce();
  const form = useDraftForm({
    initial: goalValuesOf(loaded.value),
    schema: goalSchema,
    draft: `goal-${loaded.value.id}`,
    version: loaded.etag,
  });
  const { state, progress } = useFormValues(form);

  return (
    <VersionedForm
      loaded={loaded}
      change={updateGoal(engagementId, loaded.value.id)}
      form={form}
      valuesOf={goalValuesOf}
      bodyOf={goalUpdateOf}
      onSaved={() => {
        announce('Saved.');
        void navigate(paths.mentorship(engagementId, 'goals'));
      }}
      inWords={goalInWords}
      submitLabel="Save"
      className="ds-u-measure--wide"
    >
      <OneOfField form={form} name="state" label="What is its status?" options={optionsOf(goalWords)} />
      {state !== 'ACHIEVED' && (
        <SelectField
          form={form}
          name="progress"
          label="How far along are you?"
          options={progressOptions(progress)}
        />
      )}
      <h2 className="ds-text-heading--lg ds-u-margin-top--4">What the goal says</h2>
      <GoalFields form={form} />
    </VersionedForm>
  );
}
