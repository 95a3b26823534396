import type { Note } from '@/shared/api';
import { isolated } from '@/shared/ui/text';
import { LockIcon } from './LockIcon';

/** What the other one of the two wrote and shared. */
export function SharedNote({ note: { author, text } }: { note: Note }) {
  return (
    <section aria-label={`Note by ${isolated(author.name)}`} className="card">
      <h3 className="ds-text-heading--md">
        <LockIcon /> Note by <bdi>{author.name}</bdi>
      </h3>
      <p className="muted">
        Only you and <bdi>{author.name}</bdi> can read this.
      </p>
      <p className="prose" dir="auto">
        {text}
      </p>
    </section>
  );
}
