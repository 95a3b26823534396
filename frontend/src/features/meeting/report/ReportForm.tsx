import { useState } from 'react';
import { useRefresh, useSubmit, type MeetingReport, type Versioned } from '@/shared/api';
import { useAnnounce } from '@/shared/ui';
import { todayIn, optionsOf, useTimeZone } from '@/shared/ui/format';
import { modeWords, progressWords } from '@/shared/domain/words';
import {
  CheckField,
  DayField,
  FormErrors,
  KeptNotice,
  ManyOfField,
  OneOfField,
  SelectField,
  useDraftForm,
  lengthOptions,
  useFormValues,
  VersionedForm,
} from '@/shared/domain/form';
import { fileReport, reportFiled, saveNote, type Notes } from '@/shared/domain/meeting';
import { useTaxonomy, useTermTitle, useSupportTeam } from '@/shared/domain/program';
import { FoldedNote } from '../note/FoldedNote';
import { usualMinutes } from '../meetingForm';
import { NoteFields } from '../note/NoteFields';
import { isUnsaved, noteOfValues, noteValuesOf, optionalNoteSchema } from '../note/noteForm';
import { reportInWords, reportSchema, reportUpdateOf, reportValuesOf } from './reportForm';
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
  const today = todayIn(useTimeZone());
  const { meetingId } = loaded.value;
  const form = useDraftForm({
    initial: reportValuesOf(loaded.value),
    schema: reportSchema(today),
    draft: `report-${meetingId}`,
    version: loaded.etag,
  });
  const { duration } = useFormValues(form);
  // Held: what is read later does not stand in the form.
  const [stored, setStored] = useState(notes?.mine);
  const note = useDraftForm({
    initial: noteValuesOf(stored?.value),
    schema: optionalNoteSchema,
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
        const typed = note.outputOf(note.getValues());
        if (!notes || (typed && !isUnsaved(typed, stored?.value))) finish(true);
        else if (typed) noteSaving.submit(noteOfValues(typed));
        else finish(false);
      }}
      inWords={(values) => reportInWords(values, (code) => titleOf('topics', code))}
      alsoChecks={(goOn) => note.submit(goOn)()}
      submitLabel={amends ? 'Save the report' : 'Send the report'}
      className="ds-u-measure--wide"
    >
      <p>We filled in the date, length, and how you met. Answer one question and send.</p>
      <OneOfField
        form={form}
        name="progress"
        label={`How much did this meeting help ${other} move forward?`}
        hint="About the meeting, not about the person."
        options={optionsOf(progressWords)}
      />
      <div className="when-fields">
        <DayField form={form} name="heldOn" label="Day" max={today} />
        <SelectField
          form={form}
          name="duration"
          label="How long?"
          options={lengthOptions(usualMinutes, duration)}
        />
        <SelectField form={form} name="mode" label="How did you meet?" options={optionsOf(modeWords)} />
      </div>
      <div className="chips">
        <ManyOfField
          form={form}
          name="topics"
          label="What did you talk about?"
          optional
          options={taxonomy.topics.map(({ code, title }) => ({ value: code, label: title }))}
        />
      </div>
      <div className="chips">
        <OneOfField
          form={form}
          name="rating"
          label="How was the meeting for you?"
          optional
          options={ratings}
        />
      </div>
      <div className="report-form__help">
        <CheckField
          form={form}
          name="helpWanted"
          label={`We need help from the ${team}`}
          hint="They’ll see this right away and email both of you."
        />
      </div>
      {notes ? (
        <>
          {notes.others.map((shared) => (
            <SharedNote key={shared.id} note={shared} />
          ))}
          <FoldedNote form={note} other={other}>
            <KeptNotice form={note} />
            <FormErrors form={note} />
            <NoteFields form={note} other={other} />
          </FoldedNote>
        </>
      ) : (
        <p className="muted">
          Notes can’t be shown right now. You can write one later on the meeting’s page.
        </p>
      )}
    </VersionedForm>
  );
}
