import { modeWords } from '@/shared/domain/words';
import { bothShowings, optionsOf } from '@/shared/ui/format';
import { limits } from '@/shared/api';
import {
  lengthOptions,
  OneOfField,
  SelectField,
  TextField,
  useFormValues,
  WhenFields,
  type DraftForm,
} from '@/shared/domain/form';
import { placeLabels, usualMinutes, type MeetingValues } from './meetingForm';

/** When, how and about what two people meet. */
export function MeetingFields({ form }: { form: DraftForm<MeetingValues> }) {
  const values = useFormValues(form);
  const { timeZone, duration, mode } = values;
  const twice = bothShowings(values, timeZone);
  return (
    <>
      <WhenFields form={form} date="date" time="time" timeZone={timeZone}>
        <SelectField
          form={form}
          name="duration"
          label="How long?"
          options={lengthOptions(usualMinutes, duration)}
        />
      </WhenFields>
      <p role="status" className="ds-u-visibility--screen-reader">
        {twice && 'This time happens twice that day. Choose which one you mean.'}
      </p>
      {twice && (
        <OneOfField
          form={form}
          name="showing"
          label="Which one do you mean?"
          hint="The clocks go back that day, so this time happens twice."
          options={[
            { value: 'earlier', label: `${twice.earlier}, before the clocks go back` },
            { value: 'later', label: `${twice.later}, after the clocks go back` },
          ]}
        />
      )}
      <OneOfField form={form} name="mode" label="How do you meet?" options={optionsOf(modeWords)} />
      <TextField
        form={form}
        name="place"
        label={placeLabels[mode]}
        optional
        maxLength={limits.NewMeeting.place.maxLength}
      />
      <TextField
        form={form}
        name="agenda"
        label="Agenda"
        hint="One item per line. The mentee usually writes it, but you can both change it."
        optional
        rows={5}
      />
    </>
  );
}
