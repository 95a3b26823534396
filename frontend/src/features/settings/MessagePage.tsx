import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { useTransition, type Versioned, type Wording, type WordingWords } from '@/shared/api';
import { TextField, useDraftForm, VersionedForm } from '@/shared/domain/form';
import { paths } from '@/shared/domain/paths';
import { ConfirmDialog, QueryState } from '@/shared/domain/problem';
import { useProgramSlug } from '@/shared/domain/program';
import { ActionButton, Page, Skeleton, useAnnounce, useTitleFocus } from '@/shared/ui';
import { Placeholders } from './Placeholders';
import { Preview } from './Preview';
import { resetWording, updateWording, wordingQuery } from './resource';
import { inWords, labels, nameOf, wordingSchema, wordsOf } from './wording';
import { limits } from '@/shared/api';

const crumbs = [
  { label: 'Settings', to: paths.settings },
  { label: 'Messages', to: paths.messages },
];

/** The words in which the program tells one thing. */
export function MessagePage() {
  const { key = '' } = useParams();
  const wording = useQuery(wordingQuery(useProgramSlug(), key));
  const [resets, setResets] = useState(0);
  return (
    <Page title={wording.data ? nameOf(wording.data.value) : 'Message'} breadcrumb={crumbs}>
      <QueryState query={wording} skeleton={<Skeleton shape="form" count={3} />}>
        {(loaded) => <Editor key={resets} loaded={loaded} onReset={() => setResets(resets + 1)} />}
      </QueryState>
    </Page>
  );
}

interface EditorProps {
  loaded: Versioned<Wording>;
  /** The original words are back. */
  onReset: () => void;
}

function Editor({ loaded, onReset }: EditorProps) {
  const { key, placeholders, changed } = loaded.value;
  const slug = useProgramSlug();
  const announce = useAnnounce();
  const form = useDraftForm<WordingWords>({
    initial: wordsOf(loaded.value),
    schema: wordingSchema,
    draft: `wording-${slug}-${key}`,
    version: loaded.etag,
  });
  return (
    <div className="with-aside">
      <div>
        <VersionedForm
          loaded={loaded}
          change={updateWording(slug, key)}
          form={form}
          valuesOf={wordsOf}
          bodyOf={wordsOf}
          inWords={inWords}
          onSaved={() => announce('Saved. From now on we say it in these words.')}
          submitLabel="Save"
        >
          <TextField
            form={form}
            name="title"
            label={labels.title}
            hint="The subject of the email and the line in the inbox."
            maxLength={limits.WordingInput.title.maxLength}
          />
          <TextField
            form={form}
            name="text"
            label={labels.text}
            hint="An empty line begins a new paragraph."
            rows={10}
            maxLength={limits.WordingInput.text.maxLength}
          />
          <TextField
            form={form}
            name="action"
            label={labels.action}
            hint="What to do next, in a few words."
            maxLength={limits.WordingInput.action.maxLength}
          />
          <Placeholders form={form} placeholders={placeholders} />
        </VersionedForm>
        {changed && (
          <BackToOriginal
            loaded={loaded}
            onReset={() => {
              form.forgetDraft();
              onReset();
            }}
          />
        )}
      </div>
      <Preview form={form} slug={slug} wordingKey={key} />
    </div>
  );
}

function BackToOriginal({ loaded, onReset }: EditorProps) {
  const { key, original } = loaded.value;
  const [asks, setAsks] = useState(false);
  const announce = useAnnounce();
  const focusTitle = useTitleFocus();
  const { run, takeBack, mutation } = useTransition({
    step: resetWording(useProgramSlug(), key),
    from: loaded,
    onDone: () => {
      announce('The original words are back.');
      focusTitle();
      onReset();
    },
  });
  return (
    <>
      <ActionButton variation="ghost" inactive={false} onClick={() => setAsks(true)}>
        Back to the original words
      </ActionButton>
      {asks && (
        <ConfirmDialog
          heading="Go back to the original words?"
          confirm="Use the original words"
          sending={mutation}
          onConfirm={() => run()}
          onCancel={() => {
            takeBack();
            setAsks(false);
          }}
        >
          <p>Your program’s own words are lost. From now on we say:</p>
          <blockquote className="wording-preview" dir="auto">
            <strong>{original.title}</strong>
            {`\n\n${original.text}\n\n${original.action}`}
          </blockquote>
        </ConfirmDialog>
      )}
    </>
  );
}
