import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import { limits, type Engagement, type Versioned } from '@/shared/api';
import { Page, Skeleton, useAnnounce } from '@/shared/ui';
import { QueryState } from '@/shared/domain/problem';
import { cadenceWords, modeWords } from '@/shared/domain/words';
import { todayIn, monthsInWords, optionsOf, useTimeZone } from '@/shared/ui/format';
import {
  DayField,
  ManyOfField,
  SelectField,
  TextField,
  useDraftForm,
  VersionedForm,
} from '@/shared/domain/form';
import { useMe } from '@/shared/domain/me';
import { engagementQuery, proposeAgreement, standingIn } from '@/shared/domain/engagement';
import { paths } from '@/shared/domain/paths';
import { durations, planInWords, planSchema, planValuesOf, proposalOf } from './planForm';

/** A plan, or a change of it, for the other to sign. */
export function ProposePlanPage() {
  const { engagementId = '' } = useParams();
  const query = useQuery(engagementQuery(engagementId));
  const me = useMe().id;
  const engagement = query.data?.value;
  const name = engagement && standingIn(engagement, me).name;
  return (
    <Page
      title={engagement?.agreement ? 'Propose a change to the plan' : 'Propose a plan'}
      lead="Write down what you’ve talked about. Keep it short and clear. You can change it later."
      breadcrumb={[
        { label: 'My mentorships', to: paths.mentorships },
        { label: name ?? 'Mentorship', to: paths.mentorship(engagementId, 'plan') },
      ]}
    >
      <QueryState query={query} skeleton={<Skeleton shape="form" count={5} />}>
        {(loaded) => <PlanForm key={engagementId} loaded={loaded} other={name ?? ''} />}
      </QueryState>
    </Page>
  );
}

function PlanForm({ loaded, other }: { loaded: Versioned<Engagement>; other: string }) {
  const navigate = useNavigate();
  const announce = useAnnounce();
  const today = todayIn(useTimeZone());
  const me = useMe().id;
  const { id } = loaded.value;
  const form = useDraftForm({
    initial: planValuesOf(loaded.value, today),
    schema: planSchema,
    draft: `plan-${id}`,
    version: loaded.etag,
  });

  return (
    <VersionedForm
      loaded={loaded}
      change={proposeAgreement(id, me)}
      form={form}
      valuesOf={(engagement) => planValuesOf(engagement, today)}
      bodyOf={proposalOf}
      onSaved={() => {
        announce(`We sent your plan to ${other} to sign.`);
        void navigate(paths.mentorship(id, 'plan'));
      }}
      inWords={planInWords}
      submitLabel={`Sign and send to ${other}`}
      className="ds-u-measure--wide"
    >
      <DayField form={form} name="startsOn" label="From" />
      <SelectField
        form={form}
        name="duration"
        label="For how long?"
        options={durations.map((value) => ({ value, label: monthsInWords(value) }))}
      />
      <SelectField
        form={form}
        name="cadence"
        label="How often do you meet?"
        options={optionsOf(cadenceWords)}
      />
      <ManyOfField form={form} name="channels" label="How do you meet?" options={optionsOf(modeWords)} />
      <TextField
        form={form}
        name="expectations"
        label="What do you expect of each other?"
        hint="For example: who sends the agenda, how you reach each other between meetings, and what stays between the two of you."
        optional
        rows={5}
        maxLength={limits.NewAgreement.expectations.maxLength}
      />
      <p className="muted ds-u-margin-top--3">
        Sending the plan signs it for you. It takes effect once {other} signs, too.
        {loaded.value.agreement && ' Signatures on the previous version no longer count.'}
      </p>
    </VersionedForm>
  );
}
