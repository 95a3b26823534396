import { Choice } from '@cmsgov/design-system';
import { useState } from 'react';
import type { MatchRequest } from '@/shared/api';
import { ConfirmDialog, refreshedWords } from '@/shared/domain/problem';
import { TextInput } from '@/shared/ui/form';
import type { Standing } from '@/shared/domain/engagement';
import { useSupportTeam } from '@/shared/domain/program';

interface Props {
  request: MatchRequest;
  standing: Standing;
  busy: boolean;
  error: Error | null;
  onDecline: (given: { reason: string; closeToNewRequests: boolean }) => void;
  onCancel: () => void;
}

/** Saying no, without having to say why. */
export function DeclineDialog({ standing: { role, name }, busy, error, onDecline, onCancel }: Props) {
  const [reason, setReason] = useState('');
  const team = useSupportTeam();
  const [close, setClose] = useState(false);
  return (
    <ConfirmDialog
      open
      heading={`Decline ${name}?`}
      confirm="Decline"
      busy={busy}
      error={error}
      words={refreshedWords}
      onConfirm={() => onDecline({ reason, closeToNewRequests: close })}
      onCancel={onCancel}
    >
      <p>{name} gets a short, kind message with what to do next. You don’t need to explain yourself.</p>
      <TextInput
        name="reason"
        label="Your reason"
        hint={`Kept for the ${team} alone. ${name} never sees it.`}
        optional
        rows={3}
        maxLength={1000}
        value={reason}
        onChange={setReason}
      />
      {role === 'MENTOR' && (
        <Choice
          type="checkbox"
          name="closeToNewRequests"
          value="close"
          label="Close me for new requests"
          hint="You can open yourself again in your profile."
          checked={close}
          onChange={(event) => setClose(event.target.checked)}
        />
      )}
    </ConfirmDialog>
  );
}
