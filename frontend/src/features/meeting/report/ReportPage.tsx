import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import type { Meeting, MeetingReport, Versioned } from '@/shared/api';
import { ButtonLink, Deadline, Empty, Moment, Page, Skeleton } from '@/shared/ui';
import { QueryState } from '@/shared/domain/problem';
import { useMe } from '@/shared/domain/me';
import { engagementQuery, standingIn, type Standing } from '@/shared/domain/engagement';
import { meetingQuery, notesQuery, reportQuery } from '@/shared/domain/meeting';
import { paths } from '@/shared/domain/paths';
import { NotesSection } from '../note/NotesSection';
import { HelpAsked } from './HelpAsked';
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
  const me = useMe().id;
  const standing = engagement.data && standingIn(engagement.data.value, me);
  const title = standing
    ? `Report on ${standing.role ? 'your' : 'the'} meeting ${standing.role ? 'with' : 'of'} ${standing.name}`
    : 'Meeting report';

  return (
    <Page
      title={title}
      breadcrumb={[
        standing && !standing.role
          ? { label: 'Engagements', to: paths.engagements }
          : { label: 'My mentorships', to: paths.mentorships },
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
                    me={me}
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
  me: string;
}

function Filled({ report, meeting, standing, me }: FilledProps) {
  const [amending, setAmending] = useState(false);
  const [noteUnsaved, setNoteUnsaved] = useState(false);
  const isOne = standing.role !== undefined;
  const notes = useQuery({ ...notesQuery(meeting.id, me), enabled: isOne });
  if (meeting.actions.includes('REPORT') || amending) {
    if (notes.isPending) return <Skeleton shape="form" count={4} />;
    return (
      <ReportForm
        key={amending ? 'amend' : 'file'}
        loaded={report}
        notes={notes.data}
        other={standing.name}
        amends={amending}
        onSent={(noteSaved) => {
          setNoteUnsaved(!noteSaved);
          setAmending(false);
        }}
      />
    );
  }
  const notesSection = isOne && (
    <NotesSection
      meetingId={meeting.id}
      me={me}
      other={standing.name}
      unsaved={noteUnsaved}
      onSaved={() => setNoteUnsaved(false)}
    />
  );
  if (report.value.state === 'SUBMITTED') {
    return (
      <>
        <HelpAsked report={report} />
        <ReportFacts
          report={report.value}
          standing={standing}
          notes={notesSection}
          {...(meeting.actions.includes('AMEND_REPORT') ? { onAmend: () => setAmending(true) } : {})}
        />
      </>
    );
  }
  return (
    <>
      <NothingToRead meeting={meeting} report={report.value} standing={standing} />
      {notesSection}
    </>
  );
}

function NothingToRead({
  meeting,
  report,
  standing,
}: Pick<FilledProps, 'meeting' | 'standing'> & { report: MeetingReport }) {
  const action = <ButtonLink to={paths.meeting(meeting.id)}>See the meeting</ButtonLink>;
  if (report.state === 'WAIVED') {
    return (
      <Empty heading="No report is needed" action={action}>
        This meeting wasn’t held.
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
      The mentor files it after the meeting, by <Deadline at={report.dueAt} />. Then you can read it here.
    </Empty>
  );
}
