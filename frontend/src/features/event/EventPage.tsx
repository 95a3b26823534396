import { Button } from '@cmsgov/design-system';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useTransition, type ProgramEvent, type Versioned } from '@/shared/api';
import { ButtonLink, Facts, Moment, Page, Skeleton, useAnnounce, useTitleFocus } from '@/shared/ui';
import { eventQuery, FullOrFree, stepEvent, Where } from '@/shared/domain/event';
import { useHasRole } from '@/shared/domain/me';
import { paths } from '@/shared/domain/paths';
import { ConfirmDialog, QueryState } from '@/shared/domain/problem';
import { StatusBadge } from '@/shared/domain/words';
import { count, isToCome, lengthInWords } from '@/shared/ui/format';
import { Attendance } from './Attendance';

/** One session: when and where, and for the support team who comes and who was there. */
export function EventPage() {
  const { eventId = '' } = useParams();
  const event = useQuery(eventQuery(eventId));
  const team = useHasRole('COORDINATOR');
  const loaded = event.data?.value;
  return (
    <Page
      title={loaded?.title ?? 'Session'}
      breadcrumb={[{ label: 'Events', to: paths.events }]}
      aside={loaded && loaded.state !== 'SCHEDULED' && <StatusBadge event={loaded.state} />}
    >
      <QueryState query={event} skeleton={<Skeleton shape="cards" count={2} />}>
        {(versioned) => (
          <>
            <EventFacts event={versioned.value} />
            {team ? (
              <>
                <EventActions event={versioned} />
                <Attendance event={versioned} />
              </>
            ) : (
              <ButtonLink to={paths.events}>See all sessions</ButtonLink>
            )}
          </>
        )}
      </QueryState>
    </Page>
  );
}

function EventFacts({ event }: { event: ProgramEvent }) {
  const { startsAt, duration, person, description, capacity, state } = event;
  return (
    <section className="card" aria-label="When and where">
      <Facts
        inRow
        facts={[
          { label: 'When', value: <Moment at={startsAt} /> },
          { label: 'How long', value: lengthInWords(duration) },
          { label: 'Where', value: <Where event={event} /> },
          { label: 'For', value: person ? <bdi>{person.name}</bdi> : count(capacity, 'person', 'people') },
          {
            label: 'Places',
            value: state === 'SCHEDULED' && isToCome(startsAt) && <FullOrFree event={event} />,
          },
        ]}
      />
      {description && (
        <p className="prose" dir="auto">
          {description}
        </p>
      )}
    </section>
  );
}

function EventActions({ event }: { event: Versioned<ProgramEvent> }) {
  const { id, actions, capacity, placesLeft, waiting } = event.value;
  const announce = useAnnounce();
  const focusTitle = useTitleFocus();
  const [asking, setAsking] = useState(false);
  const { run, takeBack, mutation } = useTransition({
    step: stepEvent(id),
    from: event,
    onDone: () => {
      setAsking(false);
      announce('The session is canceled. We tell everybody.');
      focusTitle();
    },
  });
  const concerned = capacity - placesLeft + waiting;
  if (!actions.includes('UPDATE') && !actions.includes('CANCEL')) return null;
  return (
    <div className="actions">
      {actions.includes('UPDATE') && <ButtonLink to={paths.changeEvent(id)}>Change</ButtonLink>}
      {actions.includes('CANCEL') && <Button onClick={() => setAsking(true)}>Cancel the session</Button>}
      {asking && (
        <ConfirmDialog
          heading="Cancel this session?"
          confirm="Cancel the session"
          sending={mutation}
          onConfirm={() => run('cancel')}
          onCancel={() => {
            setAsking(false);
            takeBack();
          }}
        >
          <p>
            {concerned === 0
              ? 'Nobody has booked it yet.'
              : `${count(concerned, 'person', 'people')} will be told, and can book another session.`}{' '}
            To move it to another time, change it instead: everybody keeps their place.
          </p>
        </ConfirmDialog>
      )}
    </div>
  );
}
