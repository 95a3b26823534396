import { Alert } from '@cmsgov/design-system';
import { useRef, useState } from 'react';
import { ApiProblem, useTransition, type Profile, type Versioned } from '@/shared/api';
import { changeResume, mostBytes, ResumeLink, type ResumeChange } from '@/shared/domain/profile';
import { ActionProblem, ConfirmDialog } from '@/shared/domain/problem';
import { useSupportTeam } from '@/shared/domain/program';
import { ActionButton, SaveStatus, useAnnounce } from '@/shared/ui';
import { useHeadingFocus } from '@/shared/ui/hooks/useHeadingFocus';

/** Why a file was not taken, and what to do. */
const refusals: Record<string, string> = {
  TYPE: 'This is not a PDF, a Word document (DOCX), or plain text. Save your résumé as one of these, then send it again.',
  UNREADABLE:
    'This file is locked, damaged, or in the old Word format. Save it as DOCX or PDF without a password, then send it again.',
  MACROS: 'This document carries macros. Save it as a plain DOCX or as PDF, then send it again.',
  EXPANDS: 'Too much is packed into this file. Save it as PDF, then send it again.',
  INFECTED: 'The virus scanner refused this file. Check your computer, then send another file.',
};

const words = {
  'payload-too-large': 'This file is larger than 5 MB. Make it smaller, then send it again.',
  unavailable: 'Files can’t be checked right now, so none are taken. Try again in a few minutes.',
} as const;

/** One's own résumé: send, replace, download, remove; who may read it stands with it. */
export function ResumeCard({ profile }: { profile: Versioned<Profile> }) {
  const { id, resume } = profile.value;
  const team = useSupportTeam();
  const announce = useAnnounce();
  const { heading, focusHeading } = useHeadingFocus();
  const picker = useRef<HTMLInputElement>(null);
  const [share, setShare] = useState(0);
  const [tooLarge, setTooLarge] = useState(false);
  const [removing, setRemoving] = useState(false);
  const { run, takeBack, mutation } = useTransition({
    step: changeResume(id),
    from: profile,
    onDone: (_, { kind }: ResumeChange) => {
      setRemoving(false);
      announce(kind === 'remove' ? 'Your résumé is removed.' : 'Your résumé is saved.');
      focusHeading();
    },
  });
  const send = (file: File) => {
    setTooLarge(file.size > mostBytes);
    setShare(0);
    if (file.size <= mostBytes)
      run({ kind: 'send', file, name: file.name, size: file.size, onProgress: setShare });
  };
  const refused = ApiProblem.is(mutation.error, 'file-refused') ? mutation.error.reason : undefined;

  return (
    <section aria-labelledby="resume">
      <h2 id="resume" ref={heading} tabIndex={-1} className="ds-text-heading--lg">
        Résumé
      </h2>
      <p className="muted">
        Optional. Seen by the person you’re in a mentorship with and the {team}, and nobody else. Every time
        someone else opens it, that’s recorded.
      </p>
      {resume && <ResumeLink profileId={id} resume={resume} />}
      <input
        ref={picker}
        type="file"
        className="resume__picker"
        aria-label="Choose your résumé"
        accept=".pdf,.docx,.txt"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) send(file);
          target.value = '';
        }}
      />
      {tooLarge && (
        <Alert variation="error" role="alert">
          {words['payload-too-large']}
        </Alert>
      )}
      {refused !== undefined ? (
        <Alert variation="error" role="alert">
          {refusals[refused] ?? refusals['TYPE']}
        </Alert>
      ) : (
        !removing && <ActionProblem error={mutation.error} words={words} />
      )}
      <div className="actions">
        <ActionButton size="small" inactive={mutation.isPending} onClick={() => picker.current?.click()}>
          {resume ? 'Replace it' : 'Add your résumé'}
        </ActionButton>
        {resume && (
          <ActionButton
            size="small"
            variation="ghost"
            inactive={mutation.isPending}
            onClick={() => setRemoving(true)}
          >
            Remove it
          </ActionButton>
        )}
      </div>
      <p className="ds-c-hint">PDF, Word document (DOCX), or plain text. Up to 5 MB.</p>
      {mutation.isPending && !removing && (
        <progress className="meter" aria-label="Sent so far" max={1} value={share} />
      )}
      {!removing && <SaveStatus sending={mutation} />}
      {removing && (
        <ConfirmDialog
          heading="Remove your résumé?"
          confirm="Remove"
          sending={mutation}
          onConfirm={() => run({ kind: 'remove' })}
          onCancel={() => {
            setRemoving(false);
            takeBack();
          }}
        >
          <p>Nobody can read it then. You can add another one at any time.</p>
        </ConfirmDialog>
      )}
    </section>
  );
}
