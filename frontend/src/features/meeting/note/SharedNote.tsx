import type { Note } from '@/shared/api';
import { LockIcon } from './LockIcon';

/** What the other one of the two wrote and shared. */
export function SharedNote({ note: { author, text } }: { note: Note }) {
  return (
    <section aria-label={`Note by ${author.name}`} className="card">
      <h3 className="ds-text-heading--md">
        <LockIcon /> Note by {author.name}
      </h3>
      <p className="muted">Only you and {author.name} can read this.</p>
      <p className="prose">{text}</p>
    </section>
  );
}
