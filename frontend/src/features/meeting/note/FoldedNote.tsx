import type { ReactNode } from 'react';
import { LockIcon } from './LockIcon';
import type { NoteValues } from './noteForm';

interface Props {
  values: NoteValues;
  other: string;
  children: ReactNode;
}

/** A note that the support team never sees, folded away until it is wanted. */
export function FoldedNote({ values: { text, shared }, other, children }: Props) {
  return (
    <details className="private-note" open={text !== '' || undefined}>
      <summary>
        <LockIcon /> Private note ({shared ? `only you and ${other}` : 'only you'})
      </summary>
      {children}
    </details>
  );
}
