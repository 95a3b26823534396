import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ApiProblem, type WordingWords } from '@/shared/api';
import { useFormValues, type DraftForm } from '@/shared/domain/form';
import { QueryState } from '@/shared/domain/problem';
import { ActionButton, Skeleton } from '@/shared/ui';
import { wordingPreviewQuery } from './resource';
import { wordsOf } from './wording';

/** In milliseconds. */
const pauseInTyping = 1_000;

interface Props {
  form: DraftForm<WordingWords>;
  slug: string;
  wordingKey: string;
}

/** The email in the words that stand in the form, after a pause in typing or when it is asked for. */
export function Preview({ form, slug, wordingKey }: Props) {
  const typed = form.outputOf(wordsOf(useFormValues(form)));
  const [shown, setShown] = useState(typed);
  const preview = useQuery({
    ...wordingPreviewQuery(slug, wordingKey, shown ?? { title: '', text: '', action: '' }),
    enabled: shown !== undefined,
  });
  const { title, text, action } = typed ?? {};
  useEffect(() => {
    if (title === undefined || text === undefined || action === undefined) return undefined;
    const timer = setTimeout(() => setShown({ title, text, action }), pauseInTyping);
    return () => clearTimeout(timer);
  }, [title, text, action]);

  return (
    <aside className="card" aria-labelledby="preview">
      <h2 id="preview" className="ds-text-heading--lg">
        Preview
      </h2>
      <p className="muted">With examples in place of the placeholders.</p>
      {ApiProblem.is(preview.error, 'validation-failed') ? (
        <p>{preview.error.issues.map(({ detail }) => detail).join(' ')}</p>
      ) : (
        <QueryState query={preview} skeleton={<Skeleton shape="text" count={6} />}>
          {(email) => (
            <div className="wording-preview" dir="auto">
              <strong>{email.title}</strong>
              {`\n\n${email.text}`}
            </div>
          )}
        </QueryState>
      )}
      <ActionButton size="small" inactive={typed === undefined} onClick={() => setShown(typed)}>
        Update the preview
      </ActionButton>
    </aside>
  );
}
