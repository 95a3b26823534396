import { useNavigate } from 'react-router';
import { Page, useAnnounce } from '@/shared/ui';
import { createEvent } from '@/shared/domain/event';
import { SubmitForm, useDraftForm } from '@/shared/domain/form';
import { paths } from '@/shared/domain/paths';
import { useProgramSlug } from '@/shared/domain/program';
import { useTimeZone } from '@/shared/ui/format';
import { EventFields } from './EventFields';
import { emptyEvent, eventFieldAt, eventSchema, keptTogether, newEventOf } from './eventForm';

export function NewEventPage() {
  const program = useProgramSlug();
  const timeZone = useTimeZone();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const form = useDraftForm({
    initial: emptyEvent(timeZone),
    schema: eventSchema,
    draft: `event-${program}`,
    together: keptTogether,
    fieldAt: eventFieldAt,
  });
  return (
    <Page title="Publish a session" breadcrumb={[{ label: 'Events', to: paths.events }]}>
      <SubmitForm
        form={form}
        bodyOf={(values) => newEventOf(program, values)}
        sending={createEvent}
        onSent={({ id }) => {
          announce('The session is published. People can book it now.');
          void navigate(paths.event(id));
        }}
        submitLabel="Publish"
        className="ds-u-measure--wide"
      >
        <EventFields form={form} />
      </SubmitForm>
    </Page>
  );
}
