import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import type { Absence, Versioned } from '@/shared/api';
import { absenceQuery, changeAbsence } from '@/shared/domain/absence';
import { useDraftForm, VersionedForm } from '@/shared/domain/form';
import { paths } from '@/shared/domain/paths';
import { QueryState } from '@/shared/domain/problem';
import { ButtonLink, Page, Skeleton, useAnnounce } from '@/shared/ui';
import { dateInWords } from '@/shared/ui/format';
import { AwayFields } from './AwayFields';
import { awaySchema, overlapWords, type AwayValues } from './away';

export function ChangeTimeAwayPage() {
  const { absenceId = '' } = useParams();
  const absence = useQuery(absenceQuery(absenceId));
  return (
    <Page
      title="Change time away"
      breadcrumb={[
        { label: 'Home', to: paths.home },
        { label: 'Time away', to: paths.timeAway },
      ]}
    >
      <QueryState query={absence} skeleton={<Skeleton shape="form" count={2} />}>
        {(loaded) => <ChangeForm key={absenceId} loaded={loaded} />}
      </QueryState>
    </Page>
  );
}

const valuesOf = ({ startsOn, endsOn }: Absence): AwayValues => ({ startsOn, endsOn });

function ChangeForm({ loaded }: { loaded: Versioned<Absence> }) {
  const { id, begun, startsOn } = loaded.value;
  const navigate = useNavigate();
  const announce = useAnnounce();
  const form = useDraftForm({
    initial: valuesOf(loaded.value),
    schema: awaySchema,
    draft: `absence-${id}`,
    version: loaded.etag,
    together: ['startsOn', 'endsOn'],
  });
  return (
    <VersionedForm
      loaded={loaded}
      change={changeAbsence(id)}
      form={form}
      valuesOf={valuesOf}
      bodyOf={({ endsOn, ...days }) => (begun ? { endsOn } : { ...days, endsOn })}
      onSaved={() => {
        announce('We saved your time away.');
        void navigate(paths.timeAway);
      }}
      inWords={(values) => [
        ['First day away', dateInWords(values.startsOn)],
        ['Last day away', dateInWords(values.endsOn)],
      ]}
      submitLabel="Save"
      words={overlapWords}
      beside={<ButtonLink to={paths.timeAway}>Back</ButtonLink>}
    >
      {begun && <p>You have been away since {dateInWords(startsOn)}.</p>}
      <AwayFields form={form} begun={begun} />
    </VersionedForm>
  );
}
