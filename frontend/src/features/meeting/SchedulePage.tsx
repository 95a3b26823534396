import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import type { Engagement } from '@/shared/api';
import { ButtonLink, Empty, Page, Skeleton, useAnnounce } from '@/shared/ui';
import { QueryState } from '@/shared/domain/problem';
import { useTimeZone } from '@/shared/ui/format';
import { SubmitForm, useDraftForm } from '@/shared/domain/form';
import { useMe } from '@/shared/domain/me';
import { engagementQuery, standingIn } from '@/shared/domain/engagement';
import { paths } from '@/shared/domain/paths';
import { scheduleMeeting } from '@/shared/domain/meeting';
import { MeetingFields } from './MeetingFields';
import { emptyMeeting, keptTogether, meetingFieldAt, meetingRequestOf, meetingSchema } from './meetingForm';

export function SchedulePage() {
  const { engagementId = '' } = useParams();
  const engagement = useQuery(engagementQuery(engagementId));
  const me = useMe().id;
  const name = engagement.data && standingIn(engagement.data.value, me).name;
  return (
    <Page
      title="Schedule a meeting"
      breadcrumb={[
        { label: 'My mentorships', to: paths.mentorships },
        { label: name ?? 'Mentorship', to: paths.mentorship(engagementId, 'meetings') },
      ]}
    >
      <QueryState query={engagement} skeleton={<Skeleton shape="form" count={5} />}>
        {({ value }) =>
          value.actions.includes('SCHEDULE_MEETING') ? (
            <ScheduleForm engagement={value} other={name ?? ''} />
          ) : (
            <Empty
              heading="You can’t schedule meetings here"
              action={<ButtonLink to={paths.mentorship(value.id)}>See the mentorship</ButtonLink>}
            >
              Only the mentee and mentor can schedule meetings, and only while the mentorship is open.
            </Empty>
          )
        }
      </QueryState>
    </Page>
  );
}

function ScheduleForm({ engagement, other }: { engagement: Engagement; other: string }) {
  const navigate = useNavigate();
  const announce = useAnnounce();
  const timeZone = useTimeZone();
  const { id } = engagement;
  const form = useDraftForm({
    initial: { ...emptyMeeting(timeZone), mode: engagement.agreement?.channels[0] ?? 'VIDEO' },
    schema: meetingSchema,
    draft: `meeting-${id}`,
    together: keptTogether,
    fieldAt: meetingFieldAt,
  });

  return (
    <SubmitForm
      form={form}
      bodyOf={meetingRequestOf}
      sending={scheduleMeeting(id)}
      onSent={() => {
        announce(`Meeting scheduled. ${other} will see it on their home page.`);
        void navigate(paths.mentorship(id, 'meetings'));
      }}
      submitLabel="Schedule"
      className="ds-u-measure--wide"
    >
      <MeetingFields form={form} />
    </SubmitForm>
  );
}
