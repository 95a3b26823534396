import { Choice } from '@cmsgov/design-system';
import { useState } from 'react';
import { useRefresh, useSubmit, type MeetingReport, type Versioned } from '@/shared/api';
import { useAnnounce } from '@/shared/ui';
import { calendarDay, optionsOf, useTimeZone } from '@/shared/ui/format';
import { modeWords, progressWords } from '@/shared/domain/words';
import { ManyOf, OneOf, SelectInput, TextInput } from '@/shared/ui/form';
import { useForm, VersionedForm } from '@/shared/domain/form';
import { fileReport, reportFiled, saveNote, type Notes } from '@/shared/domain/meeting';
import { useTaxonomy, useTermTitle, useSupportTeam } from '@/shared/domain/program';
import { FoldedNote } from '../note/FoldedNote';
import { lengthOptions } from '../meetingForm';
import { NoteFields } from '../note/NoteFields';
import { isUnsaved, noteOfValues, noteValuesOf, type NoteValues } from '../note/noteForm';
import {
  checkReport,
  reportDifferences,
  reportUpdateOf,
  reportValuesOf,
  type ReportValues,
} from './reportForm';
import { SharedNote } from '../note/SharedNote';

interface Props {
  loaded: Versioned<MeetingReport>;
  /** The notes on the meeting, when they could be read. */
  notes: Notes | undefined;
  other: string;
  /** It was filed before and is put right. */
  amends: boolean;
  /** The report arrived; whether the note that was typed with it did too. */
  onSent: (noteSaved: boolean) => void;
}

const ratings = [
  { value: '1', label: '1, not good' },
  { value: '2', label: '2' },
  { value: '3', label: '3' },
  { value: '4', label: '4' },
  { value: '5', label: '5, very good' },
];

/**
 * The report: what is known is filled in, one question is asked, the rest may stay as it is. A note is a
 * thing of its own: it is saved after the report, and when that fails the report is filed all the same.
 */
export function ReportForm({ loaded, notes, other, amends, onSent }: Props) {
  const refresh = useRefresh();
  const announce = useAnnounce();
  const taxonomy = useTaxonomy();
  const titleOf = useTermTitle();
  const team = useSupportTeam();
  const today = calendarDay(new Date(), useTimeZone());
  const { meetingId } = loaded.value;
  const form = useForm<ReportValues>({
    initial: reportValuesOf(loaded.value),
    validate: (values) => checkReport(values, today),
    draft: `report-${meetingId}`,
    version: loaded.etag,
  });
  const { values, set, issueFor } = form;
  // Held: what is read later does not stand in the form.
  const [stored, setStored] = useState(notes?.mine);
  const note = useForm<NoteValues>({
    initial: noteValuesOf(stored?.value),
    draft: `note-${meetingId}`,
    private: 'all',
    ...(stored ? { version: stored.etag, of: stored.value.id } : {}),
  });
  const finish = (noteSaved: boolean) => {
    announce(amends ? 'Your report is amended.' : 'Thank you. Your report is filed.');
    // What can be done with the meeting has changed too; until that is known the form stays as it is.
    void refresh(reportFiled(meetingId)).then(() => onSent(noteSaved));
  };
  // Typed before there was a note, it is sent as a new one: refused now, and not laid over the one there is.
  const seen = stored && note.version && { ...stored, etag: note.version };
  const noteSending = saveNote(meetingId, seen);
  const noteSaving = useSubmit(noteSending, {
    onSuccess: (saved) => {
      note.forgetDraft(saved?.etag);
      setStored(saved);
      finish(true);
    },
    onError: () => {
      void refresh(noteSending);
      finish(false);
    },
  });

  return (
    <VersionedForm
      loaded={loaded}
      change={fileReport(meetingId)}
      form={form}
      valuesOf={reportValuesOf}
      bodyOf={reportUpdateOf}
      onSaved={() => {
        if (notes && isUnsaved(note.values, stored?.value)) noteSaving.submit(noteOfValues(note.values));
        else finish(true);
      }}
      differences={(mine, theirs) => reportDifferences(mine, theirs, (code) => titleOf('topics', code))}
      submitLabel={amends ? 'Save the report' : 'Send the report'}
      className="ds-u-measure--wide report-form"
    >
      <p>Date, length and way come from your meeting. Answer one question and send.</p>
      <OneOf
        name="progress"
        label={`How much did this meeting help ${other} move forward?`}
        hint="About the meeting, not about the person."
        options={optionsOf(progressWords)}
        value={values.progress}
        onChange={(value) => set('progress', value)}
        error={issueFor('progress')}
      />
      <div className="meeting-when">
        <TextInput
          name="heldOn"
          label="Day"
          type="date"
          size="medium"
          max={today}
          value={values.heldOn}
          onChange={(value) => set('heldOn', value)}
          error={issueFor('heldOn')}
        />
        <SelectInput
          name="duration"
          label="How long?"
          value={values.duration}
          options={lengthOptions(values.duration)}
          onChange={(value) => set('duration', value)}
          error={issueFor('duration')}
        />
        <SelectInput
          name="mode"
          label="How did you meet?"
          value={values.mode}
          options={optionsOf(modeWords)}
          onChange={(value) => set('mode', value)}
          error={issueFor('mode')}
        />
      </div>
      <div className="chips">
        <ManyOf
          name="topics"
          label="What did you talk about?"
          optional
          options={taxonomy.topics.map(({ code, title }) => ({ value: code, label: title }))}
          values={values.topics}
          onChange={(value) => set('topics', value)}
          error={issueFor('topics')}
        />
      </div>
      <div className="chips">
        <OneOf
          name="rating"
          label="How was the meeting for you?"
          optional
          options={ratings}
          value={values.rating === '' ? undefined : values.rating}
          onChange={(value) => set('rating', value)}
          error={issueFor('rating')}
        />
      </div>
      <div className="report-form__help">
        <Choice
          type="checkbox"
          name="helpWanted"
          value="help"
          label={`We need help from the ${team}`}
          hint="They see this first thing and write to both of you."
          checked={values.helpWanted}
          onChange={(event) => set('helpWanted', event.target.checked)}
        />
      </div>
      {notes ? (
        <>
          {notes.others.map((shared) => (
            <SharedNote key={shared.id} note={shared} />
          ))}
          <FoldedNote values={note.values} other={other}>
            <NoteFields form={note} other={other} />
          </FoldedNote>
        </>
      ) : (
        <p className="muted">Notes can’t be shown now. You can write one later, where the meeting stands.</p>
      )}
    </VersionedForm>
  );
}
