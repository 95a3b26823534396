import { Alert } from '@cmsgov/design-system';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSubmit, type Note, type Versioned } from '@/shared/api';
import { ActionProblem, QueryState } from '@/shared/domain/problem';
import { ActionButton, SaveStatus, Skeleton, useAnnounce } from '@/shared/ui';
import { SubmitForm, useDraftForm, VersionedForm } from '@/shared/domain/form';
import { changeNote, deleteNote, notesQuery, writeNote } from '@/shared/domain/meeting';
import { FoldedNote } from './FoldedNote';
import { NoteFields } from './NoteFields';
import { noteInWords, noteOfValues, noteSchema, noteValuesOf } from './noteForm';
import { SharedNote } from './SharedNote';

interface Props {
  meetingId: string;
  me: string;
  /** The name of the other one. */
  other: string;
  /** The report was sent with a note, and the note did not arrive. */
  unsaved?: boolean;
  onSaved?: () => void;
}

/** The notes on a meeting: what the other one shared, and the person's own. */
export function NotesSection({ meetingId, me, other, unsaved = false, onSaved }: Props) {
  const notes = useQuery(notesQuery(meetingId, me));
  const announce = useAnnounce();
  // One was written elsewhere while this one was: both are shown then.
  const [isSecond, setSecond] = useState(false);
  const done = (said: string) => {
    announce(said);
    setSecond(false);
    onSaved?.();
  };
  return (
    <section aria-labelledby="notes">
      <h2 id="notes" className="ds-text-heading--xl">
        Notes
      </h2>
      {unsaved && (
        <Alert
          variation="error"
          role="alert"
          autoFocus
          heading="Your report is filed, but your note is not saved yet"
        >
          What you wrote is below. Save it again.
        </Alert>
      )}
      <QueryState query={notes} skeleton={<Skeleton shape="form" count={1} />}>
        {({ mine, others }) => (
          <>
            {others.map((note) => (
              <SharedNote key={note.id} note={note} />
            ))}
            {mine ? (
              <ChangeNote
                key={mine.value.id}
                meetingId={meetingId}
                loaded={mine}
                other={other}
                asks={isSecond}
                done={done}
              />
            ) : (
              <WriteNote meetingId={meetingId} other={other} onSecond={() => setSecond(true)} done={done} />
            )}
          </>
        )}
      </QueryState>
    </section>
  );
}

interface FormProps {
  meetingId: string;
  other: string;
  done: (said: string) => void;
}

function WriteNote({ meetingId, other, onSecond, done }: FormProps & { onSecond: () => void }) {
  const form = useDraftForm({
    initial: noteValuesOf(undefined),
    schema: noteSchema,
    draft: `note-${meetingId}`,
    private: 'all',
  });
  return (
    <FoldedNote form={form} other={other}>
      <SubmitForm
        form={form}
        bodyOf={noteOfValues}
        sending={writeNote(meetingId)}
        onSent={() => done('Your note is saved.')}
        submitLabel="Save the note"
        onDuplicate={onSecond}
        words={{ duplicate: 'You already have a note on this meeting, written in another window.' }}
      >
        <NoteFields form={form} other={other} />
      </SubmitForm>
    </FoldedNote>
  );
}

interface ChangeProps extends FormProps {
  loaded: Versioned<Note>;
  /** What was typed was refused because this one is there. */
  asks: boolean;
}

function ChangeNote({ meetingId, loaded, other, asks, done }: ChangeProps) {
  const { id } = loaded.value;
  const form = useDraftForm({
    initial: noteValuesOf(loaded.value),
    schema: noteSchema,
    draft: `note-${meetingId}`,
    private: 'all',
    version: loaded.etag,
    of: id,
  });
  // Not the newest one: that may say what nobody has seen here.
  const seen = form.version && { ...loaded, etag: form.version };
  const removal = useSubmit(deleteNote(meetingId), {
    onSuccess: () => {
      form.forgetDraft();
      done('Your note is deleted.');
    },
  });
  return (
    <FoldedNote form={form} other={other}>
      <VersionedForm
        loaded={loaded}
        change={changeNote(meetingId, id)}
        form={form}
        valuesOf={noteValuesOf}
        bodyOf={noteOfValues}
        onSaved={() => done('Your note is saved.')}
        inWords={noteInWords}
        asks={asks}
        submitLabel="Save the note"
        beside={
          seen && (
            <ActionButton inactive={removal.mutation.isPending} onClick={() => removal.submit(seen)}>
              Delete the note
            </ActionButton>
          )
        }
      >
        <NoteFields form={form} other={other} />
      </VersionedForm>
      <ActionProblem error={removal.mutation.error} />
      <SaveStatus sending={removal.mutation} />
    </FoldedNote>
  );
}
