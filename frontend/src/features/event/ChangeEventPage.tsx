import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import type { ProgramEvent, Versioned } from '@/shared/api';
import { ButtonLink, Empty, Page, Skeleton, useAnnounce } from '@/shared/ui';
import { changeEvent, eventQuery } from '@/shared/domain/event';
import { useDraftForm, VersionedForm } from '@/shared/domain/form';
import { paths } from '@/shared/domain/paths';
import { QueryState } from '@/shared/domain/problem';
import { useTimeZone } from '@/shared/ui/format';
import { EventFields } from './EventFields';
import {
  eventFieldAt,
  eventInWords,
  eventPlanOf,
  eventSchema,
  eventValuesOf,
  keptTogether,
} from './eventForm';

export function ChangeEventPage() {
  const { eventId = '' } = useParams();
  const event = useQuery(eventQuery(eventId));
  return (
    <Page
      title="Change the session"
      breadcrumb={[
        { label: 'Events', to: paths.events },
        { label: 'Session', to: paths.event(eventId) },
      ]}
    >
      <QueryState query={event} skeleton={<Skeleton shape="form" count={6} />}>
        {(loaded) =>
          loaded.value.actions.includes('UPDATE') ? (
            <ChangeForm key={eventId} loaded={loaded} />
          ) : (
            <Empty
              heading="This session can no longer be changed"
              action={<ButtonLink to={paths.event(eventId)}>See the session</ButtonLink>}
            >
              You can change a session only before it begins.
            </Empty>
          )
        }
      </QueryState>
    </Page>
  );
}

function ChangeForm({ loaded }: { loaded: Versioned<ProgramEvent> }) {
  const { id } = loaded.value;
  const navigate = useNavigate();
  const announce = useAnnounce();
  const timeZone = useTimeZone();
  const form = useDraftForm({
    initial: eventValuesOf(loaded.value, timeZone),
    schema: eventSchema,
    draft: `event-${id}`,
    version: loaded.etag,
    together: keptTogether,
    fieldAt: eventFieldAt,
  });
  return (
    <VersionedForm
      loaded={loaded}
      change={changeEvent(id)}
      form={form}
      valuesOf={(event) => eventValuesOf(event, timeZone)}
      bodyOf={eventPlanOf}
      onSaved={() => {
        announce('We saved your changes. Everybody who has a place will be told.');
        void navigate(paths.event(id));
      }}
      inWords={(values) => eventInWords(values, timeZone)}
      submitLabel="Save the change"
      className="ds-u-measure--wide"
    >
      <p>Everybody who has a place keeps it, and gets the change in their calendar.</p>
      <EventFields form={form} />
    </VersionedForm>
  );
}
