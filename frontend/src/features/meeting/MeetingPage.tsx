import { Button } from '@cmsgov/design-system';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useTransition, type Meeting, type Versioned } from '@/shared/api';
import { ButtonLink, Facts, Moment, Page, Skeleton, useAnnounce, useTitleFocus } from '@/shared/ui';
import { ConfirmDialog, QueryState } from '@/shared/domain/problem';
import { StatusBadge, modeWords } from '@/shared/domain/words';
import { isToCome, lengthInWords, wordsFor } from '@/shared/ui/format';
import { useMe } from '@/shared/domain/me';
import { engagementQuery, standingIn } from '@/shared/domain/engagement';
import { meetingQuery, stepMeeting, type MeetingStep } from '@/shared/domain/meeting';
import { paths } from '@/shared/domain/paths';
import { placeLabels } from './meetingForm';
import { NotesSection } from './note/NotesSection';

/** One meeting: when, how, what about, and what can be done with it. */
export function MeetingPage() {
  const { meetingId = '' } = useParams();
  const meeting = useQuery(meetingQuery(meetingId));
  const engagementId = meeting.data?.value.engagementId;
  const engagement = useQuery({
    ...engagementQuery(engagementId ?? ''),
    enabled: engagementId !== undefined,
  });
  const me = useMe().id;
  const standing = engagement.data && standingIn(engagement.data.value, me);

  return (
    <Page
      title={standing ? `Meeting ${standing.role ? 'with' : 'of'} ${standing.name}` : 'Meeting'}
      breadcrumb={[
        { label: 'My mentorships', to: paths.mentorships },
        ...(engagementId
          ? [{ label: standing?.name ?? 'Mentorship', to: paths.mentorship(engagementId, 'meetings') }]
          : []),
      ]}
      aside={meeting.data && <StatusBadge meeting={meeting.data.value.state} />}
    >
      <QueryState query={meeting} skeleton={<Skeleton shape="cards" count={2} />}>
        {(loaded) => (
          <>
            <MeetingFacts meeting={loaded.value} />
            <MeetingActions meeting={loaded} other={standing?.name ?? 'the other person'} />
            {standing?.role && <NotesSection meetingId={meetingId} me={me} other={standing.name} />}
          </>
        )}
      </QueryState>
    </Page>
  );
}

function MeetingFacts({
  meeting: { startsAt, duration, mode, place, agenda, report },
}: {
  meeting: Meeting;
}) {
  return (
    <>
      <section className="card" aria-label="When and where">
        <Facts
          inRow
          facts={[
            { label: 'When', value: <Moment at={startsAt} /> },
            { label: 'How', value: `${modeWords[mode]}, ${lengthInWords(duration)}` },
            { label: placeLabels[mode], value: place && <Place place={place} /> },
            { label: 'Report', value: report && !isToCome(startsAt) && reportWords[report.state] },
          ]}
        />
      </section>
      <section aria-labelledby="agenda">
        <h2 id="agenda" className="ds-text-heading--xl">
          Agenda
        </h2>
        {agenda.length === 0 ? (
          <p className="muted">Nothing is on the agenda yet.</p>
        ) : (
          <ol>
            {agenda.map((line) => (
              <li key={line} className="prose" dir="auto">
                {line}
              </li>
            ))}
          </ol>
        )}
      </section>
    </>
  );
}

const reportWords = wordsFor<NonNullable<Meeting['report']>['state']>({
  DUE: 'Not filed yet',
  SUBMITTED: 'Filed',
  WAIVED: 'Not needed',
});

function Place({ place }: { place: string }) {
  return /^https:\/\//.test(place) ? (
    <a href={place} rel="noreferrer">
      {place}
    </a>
  ) : (
    <bdi>{place}</bdi>
  );
}

const steps: Record<
  MeetingStep,
  { action: Meeting['actions'][number]; button: string; heading: string; text: string; done: string }
> = {
  cancel: {
    action: 'CANCEL',
    button: 'Cancel the meeting',
    heading: 'Cancel this meeting?',
    text: 'The other person will see it here. If the meeting is soon, let them know yourself, too. To move it to another time, change it instead.',
    done: 'The meeting is canceled.',
  },
  miss: {
    action: 'MISS',
    button: 'Mark as not held',
    heading: 'Mark this meeting as not held?',
    text: 'That’s fine, and you don’t need to file a report. You can schedule another meeting right away.',
    done: 'Marked as not held. You don’t need to file a report.',
  },
  hold: {
    action: 'HOLD',
    button: 'Mark as held',
    heading: 'Mark this meeting as held?',
    text: 'You don’t need to do anything else.',
    done: 'Marked as held.',
  },
};

function MeetingActions({ meeting, other }: { meeting: Versioned<Meeting>; other: string }) {
  const { id, actions, report, engagementId } = meeting.value;
  const announce = useAnnounce();
  const focusTitle = useTitleFocus();
  const [asked, setAsked] = useState<MeetingStep | null>(null);
  const { run, takeBack, mutation } = useTransition({
    step: stepMeeting(id),
    from: meeting,
    onDone: (_, step: MeetingStep) => {
      setAsked(null);
      announce(steps[step].done);
      focusTitle();
    },
  });

  return (
    <div className="actions">
      {actions.includes('REPORT') && (
        <ButtonLink to={paths.meetingReport(id)} primary>
          File the report
        </ButtonLink>
      )}
      {!actions.includes('REPORT') && report?.state === 'SUBMITTED' && (
        <ButtonLink to={paths.meetingReport(id)}>Read the report</ButtonLink>
      )}
      {actions.includes('UPDATE') && <ButtonLink to={paths.changeMeeting(id)}>Change</ButtonLink>}
      {(['hold', 'cancel', 'miss'] as const)
        .filter((step) => actions.includes(steps[step].action))
        .map((step) => (
          <Button key={step} onClick={() => setAsked(step)}>
            {steps[step].button}
          </Button>
        ))}
      {actions.length === 0 && (
        <ButtonLink to={paths.mentorship(engagementId, 'meetings')}>See all meetings</ButtonLink>
      )}
      {asked && (
        <ConfirmDialog
          heading={steps[asked].heading}
          confirm={steps[asked].button}
          sending={mutation}
          onConfirm={() => run(asked)}
          onCancel={() => {
            setAsked(null);
            takeBack();
          }}
        >
          <p>
            {steps[asked].text.replace('The other person', other.charAt(0).toUpperCase() + other.slice(1))}
          </p>
        </ConfirmDialog>
      )}
    </div>
  );
}
