import { modeWords } from '@/shared/domain/words';
import { bothShowings, optionsOf, zoneInWords } from '@/shared/ui/format';
import { limits } from '@/shared/api';
import {
  DayField,
  OneOfField,
  SelectField,
  TextField,
  useFormValues,
  type DraftForm,
} from '@/shared/domain/form';
import { lengthOptions, placeLabels, type MeetingValues } from './meetingForm';

/** When, how and about what two people meet. */
export function MeetingFields({ form }: { form: DraftForm<MeetingValues> }) {
  const values = useFormValues(form);
  const { timeZone, duration, mode } = values;
  const twice = bothShowings(values, timeZone);
  return (
    <>
      <div className="meeting-when">
        <DayField form={form} name="date" label="Day" />
        <TextField
          form={form}
          name="time"
          label={`Time (${zoneInWords(timeZone)})`}
          type="time"
          size="medium"
        />
        <SelectField form={form} name="duration" label="How long?" options={lengthOptions(duration)} />
      </div>
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
