import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import type { Meeting, Versioned } from '@/shared/api';
import { ButtonLink, Empty, Page, Skeleton, useAnnounce } from '@/shared/ui';
import { QueryState } from '@/shared/domain/problem';
import { useTimeZone } from '@/shared/ui/format';
import { useDraftForm, VersionedForm } from '@/shared/domain/form';
import { changeMeeting, meetingQuery } from '@/shared/domain/meeting';
import { paths } from '@/shared/domain/paths';
import { MeetingFields } from './MeetingFields';
import {
  keptTogether,
  meetingFieldAt,
  meetingInWords,
  meetingRequestOf,
  meetingSchema,
  meetingValuesOf,
} from './meetingForm';

export function ChangeMeetingPage() {
  const { meetingId = '' } = useParams();
  const meeting = useQuery(meetingQuery(meetingId));
  return (
    <Page
      title="Change the meeting"
      breadcrumb={[
        { label: 'My mentorships', to: paths.mentorships },
        { label: 'Meeting', to: paths.meeting(meetingId) },
      ]}
    >
      <QueryState query={meeting} skeleton={<Skeleton shape="form" count={5} />}>
        {(loaded) =>
          loaded.value.actions.includes('UPDATE') ? (
            <ChangeForm key={meetingId} loaded={loaded} />
          ) : (
            <Empty
              heading="This meeting can no longer be changed"
              action={<ButtonLink to={paths.meeting(meetingId)}>See the meeting</ButtonLink>}
            >
              You can change a meeting only before it begins.
            </Empty>
          )
        }
      </QueryState>
    </Page>
  );
}

function ChangeForm({ loaded }: { loaded: Versioned<Meeting> }) {
  const navigate = useNavigate();
  const announce = useAnnounce();
  const timeZone = useTimeZone();
  const form = useDraftForm({
    initial: meetingValuesOf(loaded.value, timeZone),
    schema: meetingSchema,
    draft: `meeting-${loaded.value.id}`,
    version: loaded.etag,
    together: keptTogether,
    fieldAt: meetingFieldAt,
  });

  return (
    <VersionedForm
      loaded={loaded}
      change={changeMeeting(loaded.value.id)}
      form={form}
      valuesOf={(meeting) => meetingValuesOf(meeting, timeZone)}
      // A place that was emptied is sent as such: leaving it out would keep the one there was.
      bodyOf={(values) => ({ place: '', ...meetingRequestOf(values) })}
      onSaved={(saved) => {
        announce('We saved your changes. The other person will see them on their home page.');
        void navigate(paths.meeting(saved.value.id));
      }}
      inWords={(values) => meetingInWords(values, timeZone)}
      submitLabel="Save the change"
      className="ds-u-measure--wide"
    >
      <MeetingFields form={form} />
    </VersionedForm>
  );
}
