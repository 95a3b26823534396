import { modeWords } from '@/shared/domain/words';
import { bothShowings, optionsOf, zoneInWords } from '@/shared/ui/format';
import { OneOf, SelectInput, TextInput } from '@/shared/ui/form';
import type { Form } from '@/shared/domain/form';
import { lengthOptions, placeLabels, type MeetingValues } from './meetingForm';

/** When, how and about what two people meet. */
export function MeetingFields({ form: { values, set, issueFor } }: { form: Form<MeetingValues> }) {
  const setWhen = (changed: Partial<Pick<MeetingValues, 'date' | 'time'>>) => {
    const { date, time, timeZone } = { ...values, ...changed };
    // Kept together: a day typed in one zone says nothing with the time of another.
    set('date', date);
    set('time', time);
    set('timeZone', timeZone);
    set('showing', 'earlier');
  };
  const twice = bothShowings(values, values.timeZone);
  return (
    <>
      <div className="meeting-when">
        <TextInput
          name="date"
          label="Day"
          type="date"
          size="medium"
          value={values.date}
          onChange={(date) => setWhen({ date })}
          error={issueFor('date') ?? issueFor('startsAt')}
        />
        <TextInput
          name="time"
          label={`Time (${zoneInWords(values.timeZone)})`}
          type="time"
          size="medium"
          value={values.time}
          onChange={(time) => setWhen({ time })}
          error={issueFor('time')}
        />
        <SelectInput
          name="duration"
          label="How long?"
          value={values.duration}
          options={lengthOptions(values.duration)}
          onChange={(value) => set('duration', value)}
          error={issueFor('duration')}
        />
      </div>
      <p role="status" className="ds-u-visibility--screen-reader">
        {twice && 'This time comes twice that day. Choose which of the two.'}
      </p>
      {twice && (
        <OneOf
          name="showing"
          label="Which of the two?"
          hint="The clocks are put back that day, so that this time comes twice."
          options={[
            { value: 'earlier', label: `${twice.earlier}, before the clocks are put back` },
            { value: 'later', label: `${twice.later}, after that` },
          ]}
          value={values.showing}
          onChange={(value) => set('showing', value)}
          error={issueFor('showing')}
        />
      )}
      <OneOf
        name="mode"
        label="How do you meet?"
        options={optionsOf(modeWords)}
        value={values.mode}
        onChange={(value) => set('mode', value)}
        error={issueFor('mode')}
      />
      <TextInput
        name="place"
        label={placeLabels[values.mode]}
        optional
        maxLength={300}
        value={values.place}
        onChange={(value) => set('place', value)}
        error={issueFor('place')}
      />
      <TextInput
        name="agenda"
        label="Agenda"
        hint="One point a line. The mentee usually writes it; both can change it."
        optional
        rows={5}
        value={values.agenda}
        onChange={(value) => set('agenda', value)}
        error={issueFor('agenda')}
      />
    </>
  );
}
