import type { ReactNode } from 'react';
import { LockIcon } from './LockIcon';
import { useFormValues, type DraftForm } from '@/shared/domain/form';
import type { NoteValues } from './noteForm';

interface Props {
  form: DraftForm<NoteValues>;
  other: string;
  children: ReactNode;
}

/** A note that the support team never sees, folded away until it is wanted. */
export function FoldedNote({ form, other, children }: Props) {
  const { text, shared } = useFormValues(form);
  return (
    <details className="private-note" open={text !== '' || undefined}>
      <summary>
        <LockIcon /> Private note ({shared ? `only you and ${other}` : 'only you'})
      </summary>
      {children}
    </details>
  );
}
