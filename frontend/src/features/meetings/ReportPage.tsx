import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import type { Meeting, MeetingReport, Versioned } from '@/shared/api';
import { ButtonLink, Deadline, Empty, Moment, Page, QueryState, Skeleton } from '@/shared/components';
import { useMe } from '@/shared/me';
import { engagementQuery, meetingQuery, standingIn, type Standing } from '@/shared/mentorship';
import { paths } from '@/shared/paths';
import { reportQuery } from './api';
import { ReportFacts } from './ReportFacts';
import { ReportForm } from './ReportForm';

/** The report on one meeting: to file, to amend, or to read. */
export function ReportPage() {
  const { meetingId = '' } = useParams();
  const report = useQuery(reportQuery(meetingId));
  const meeting = useQuery(meetingQuery(meetingId));
  const engagementId = report.data?.value.engagementId;
  const engagement = useQuery({
    ...engagementQuery(engagementId ?? ''),
    enabled: engagementId !== undefined,
  });
  const me = useMe().data?.value.id;
  const standing = engagement.data && standingIn(engagement.data.value, me);
  const title = standing
    ? `Report on ${standing.role ? 'your' : 'the'} meeting ${standing.role ? 'with' : 'of'} ${standing.name}`
    : 'Meeting report';

  return (
    <Page
      title={title}
      breadcrumb={[
        { label: 'My mentorships', to: paths.mentorships },
        { label: 'Meeting', to: paths.meeting(meetingId) },
      ]}
    >
      <QueryState query={report} skeleton={<Skeleton shape="form" count={4} />}>
        {(loadedReport) => (
          <QueryState query={meeting} skeleton={<Skeleton shape="form" count={4} />}>
            {(loadedMeeting) => (
              <QueryState query={engagement} skeleton={<Skeleton shape="form" count={4} />}>
                {({ value }) => (
                  <Filled
                    report={loadedReport}
                    meeting={loadedMeeting.value}
                    standing={standingIn(value, me)}
                  />
                )}
              </QueryState>
            )}
          </QueryState>
        )}
      </QueryState>
    </Page>
  );
}

interface FilledProps {
  report: Versioned<MeetingReport>;
  meeting: Meeting;
  standing: Standing;
}

function Filled({ report, meeting, standing }: FilledProps) {
  const [amending, setAmending] = useState(false);
  const { state } = report.value;
  if (meeting.actions.includes('REPORT') || amending) {
    return (
      <ReportForm
        key={amending ? 'amend' : 'file'}
        loaded={report}
        other={standing.name}
        amends={amending}
        onSent={() => setAmending(false)}
      />
    );
  }
  if (state === 'SUBMITTED') {
    return (
      <ReportFacts
        report={report.value}
        standing={standing}
        {...(meeting.actions.includes('AMEND_REPORT') ? { onAmend: () => setAmending(true) } : {})}
      />
    );
  }
  return <NothingToRead meeting={meeting} report={report.value} standing={standing} />;
}

function NothingToRead({
  meeting,
  report,
  standing,
}: Omit<FilledProps, 'report'> & { report: MeetingReport }) {
  const action = <ButtonLink to={paths.meeting(meeting.id)}>See the meeting</ButtonLink>;
  if (report.state === 'WAIVED') {
    return (
      <Empty heading="No report is needed" action={action}>
        This meeting did not take place.
      </Empty>
    );
  }
  if (standing.role === 'MENTOR') {
    return (
      <Empty heading="It is too early for a report" action={action}>
        You can file it once the meeting has begun, on <Moment at={meeting.startsAt} />.
      </Empty>
    );
  }
  return (
    <Empty heading="No report yet" action={action}>
      The mentor files it after the meeting, by <Deadline at={report.dueAt} />. You can read it here then.
    </Empty>
  );
}
