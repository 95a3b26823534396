import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Meeting } from '@/shared/api';
import { ButtonLink, Empty, Moment, ShowMore, Skeleton } from '@/shared/ui';
import { QueryState } from '@/shared/domain/problem';
import { StatusBadge, modeWords } from '@/shared/domain/words';
import { count, lengthInWords } from '@/shared/ui/format';
import { paths } from '@/shared/domain/paths';
import { meetingsQuery } from '@/shared/domain/meeting';
import { sidesOf } from './meetingSides';
import { may, useMentorship } from './useMentorship';

/** Meetings to come and those that were. */
export function MeetingsTab() {
  const { engagement } = useMentorship();
  const { id } = engagement.value;
  const meetings = useInfiniteQuery(meetingsQuery(id));
  const schedule = may(engagement.value, 'SCHEDULE_MEETING') && (
    <ButtonLink to={paths.scheduleMeeting(id)} primary>
      Schedule a meeting
    </ButtonLink>
  );

  return (
    <QueryState
      query={meetings}
      skeleton={<Skeleton shape="cards" count={3} />}
      isEmpty={({ pages }) => pages[0]?.total === 0}
      empty={
        <Empty heading="No meetings yet" action={schedule || undefined}>
          Half an hour is enough for the first one. Add what you want to talk about to the agenda.
        </Empty>
      }
    >
      {({ pages }) => {
        const { coming, past } = sidesOf(pages.flatMap((page) => page.items));
        return (
          <>
            <section aria-labelledby="coming">
              <div className="section-head">
                <h2 id="coming" className="ds-text-heading--xl">
                  Upcoming{' '}
                </h2>
                {schedule}
              </div>
              {coming.length === 0 ? (
                <p className="muted">None scheduled yet.</p>
              ) : (
                <Meetings meetings={coming} />
              )}
            </section>
            {past.length > 0 && (
              <section aria-labelledby="past">
                <h2 id="past" className="ds-text-heading--xl">
                  Past
                </h2>
                <Meetings meetings={past} />
                {meetings.hasNextPage && <ShowMore query={meetings} noun="meetings" />}
              </section>
            )}
          </>
        );
      }}
    </QueryState>
  );
}

function Meetings({ meetings }: { meetings: readonly Meeting[] }) {
  return (
    <ul className="cards">
      {meetings.map((meeting) => (
        <MeetingCard key={meeting.id} meeting={meeting} />
      ))}
    </ul>
  );
}

function MeetingCard({ meeting }: { meeting: Meeting }) {
  const { id, startsAt, duration, mode, agenda, state, report, actions } = meeting;
  return (
    <li className="card">
      <div className="card__head">
        <h3 className="ds-text-heading--md">
          <Link to={paths.meeting(id)}>
            <Moment at={startsAt} />
          </Link>
        </h3>
        <StatusBadge meeting={state} />
      </div>
      <p className="muted">
        {modeWords[mode]}, {lengthInWords(duration)}
        {agenda.length > 0 && ` · ${count(agenda.length, 'point')} on the agenda`}
        {report?.state === 'SUBMITTED' && ' · Report filed'}
        {report?.state === 'DUE' && state !== 'SCHEDULED' && ' · Report not filed yet'}
      </p>
      {actions.includes('REPORT') && (
        <div className="actions">
          <ButtonLink to={paths.meetingReport(id)} small>
            File the report
          </ButtonLink>
        </div>
      )}
      {actions.includes('HOLD') && !actions.includes('REPORT') && (
        <div className="actions">
          <ButtonLink to={paths.meeting(id)} small>
            Say whether it was held
          </ButtonLink>
        </div>
      )}
    </li>
  );
}
