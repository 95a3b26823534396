import { Button } from '@cmsgov/design-system';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import { ApiProblem, type Meeting, type Versioned } from '@/shared/api';
import {
  ActionProblem,
  ButtonLink,
  Empty,
  Page,
  QueryState,
  SaveStatus,
  Skeleton,
  StaleNotice,
  useAnnounce,
} from '@/shared/components';
import { useTimeZone } from '@/shared/format';
import { ErrorSummary, useForm, useVersionedSave } from '@/shared/forms';
import { meetingQuery } from '@/shared/mentorship';
import { paths } from '@/shared/paths';
import { changeMeeting, refreshAround } from './api';
import { MeetingFields } from './MeetingFields';
import {
  checkMeeting,
  meetingDifferences,
  meetingRequestOf,
  meetingValuesOf,
  type MeetingValues,
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
              heading="This meeting can’t be changed any more"
              action={<ButtonLink to={paths.meeting(meetingId)}>See the meeting</ButtonLink>}
            >
              Only a meeting that is still to come can be changed.
            </Empty>
          )
        }
      </QueryState>
    </Page>
  );
}

function ChangeForm({ loaded }: { loaded: Versioned<Meeting> }) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const timeZone = useTimeZone();
  const query = meetingQuery(loaded.value.id);
  const form = useForm<MeetingValues>({
    initial: meetingValuesOf(loaded.value, timeZone),
    validate: checkMeeting,
    draft: `meeting-${loaded.value.id}`,
  });
  const { mutation, conflict, save, keepMine, takeTheirs } = useVersionedSave({
    loaded,
    queryKey: query.queryKey,
    fetch: () => queryClient.fetchQuery({ ...query, staleTime: 0 }),
    save: (values: MeetingValues, from) => changeMeeting(meetingRequestOf(values, timeZone), from),
    onSaved: (saved) => {
      form.forgetDraft();
      announce('Changed. The other one is told.');
      refreshAround(queryClient);
      void navigate(paths.meeting(saved.value.id));
    },
  });

  return (
    <form
      noValidate
      className="ds-u-measure--wide"
      onSubmit={(event) => {
        event.preventDefault();
        if (form.check()) save(form.values);
      }}
    >
      <ErrorSummary issues={form.issues} />
      <MeetingFields form={form} />
      {conflict && (
        <StaleNotice
          problem={conflict.problem}
          differences={meetingDifferences(
            form.values,
            meetingValuesOf(conflict.latest.value, timeZone),
            timeZone,
          )}
          onKeepMine={() => keepMine(form.values)}
          onTakeTheirs={() => form.reset(meetingValuesOf(takeTheirs(), timeZone))}
        />
      )}
      {!ApiProblem.is(mutation.error, 'precondition-failed') && <ActionProblem error={mutation.error} />}
      <div className="actions">
        <Button type="submit" variation="solid" disabled={mutation.isPending}>
          Save the change
        </Button>
      </div>
      <SaveStatus sending={mutation} />
    </form>
  );
}
