import { limits } from '@/shared/api';
import {
  lengthOptions,
  SelectField,
  TextField,
  useFormValues,
  WhenFields,
  type DraftForm,
} from '@/shared/domain/form';
import { usualMinutes, type EventOutput, type EventValues } from './eventForm';

const limit = limits.NewEvent;

/** When, where, for how many and what about. */
export function EventFields({ form }: { form: DraftForm<EventValues, EventOutput> }) {
  const { timeZone, duration } = useFormValues(form);
  return (
    <>
      <TextField form={form} name="title" label="Title" maxLength={limit.title.maxLength} />
      <WhenFields form={form} date="date" time="time" timeZone={timeZone}>
        <SelectField
          form={form}
          name="duration"
          label="How long?"
          options={lengthOptions(usualMinutes, duration)}
        />
      </WhenFields>
      <TextField
        form={form}
        name="place"
        label="Place"
        hint="A room or an address. You can leave it out if there is a link."
        optional
        maxLength={limit.place.maxLength}
      />
      <TextField
        form={form}
        name="link"
        label="Link to join from a distance"
        hint="It begins with https://. Only people who have a place see it."
        optional
        maxLength={limit.link.maxLength}
      />
      <TextField
        form={form}
        name="capacity"
        label="For how many people?"
        hint="When it is full, others join a waiting list and move up by themselves."
        size="small"
        type="number"
      />
      <TextField
        form={form}
        name="description"
        label="What it is about"
        optional
        rows={4}
        maxLength={limit.description.maxLength}
      />
    </>
  );
}
