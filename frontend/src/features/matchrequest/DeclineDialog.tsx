import { z } from 'zod';
import { limits, type MatchRequest } from '@/shared/api';
import { CheckField, text, TextField, useDraftForm } from '@/shared/domain/form';
import { ConfirmDialog } from '@/shared/domain/problem';
import type { SendingState } from '@/shared/ui';
import type { Standing } from '@/shared/domain/engagement';
import { useSupportTeam } from '@/shared/domain/program';

interface Props {
  request: MatchRequest;
  standing: Standing;
  sending: SendingState;
  onDecline: (given: { reason: string; closeToNewRequests: boolean }) => void;
  onCancel: () => void;
}

const schema = z.object({ reason: text(limits.MatchRequestDecline.reason), closeToNewRequests: z.boolean() });

/** Saying no, without having to say why. */
export function DeclineDialog({ request, standing: { role, name }, sending, onDecline, onCancel }: Props) {
  const team = useSupportTeam();
  const form = useDraftForm({
    initial: { reason: '', closeToNewRequests: false },
    schema,
    draft: `decline-${request.id}`,
    private: 'all',
  });
  return (
    <ConfirmDialog
      heading={`Decline ${name}?`}
      confirm="Decline"
      sending={sending}
      onConfirm={form.submit(onDecline, () => form.setFocus('reason'))}
      onCancel={onCancel}
    >
      <p>{name} gets a short, kind message with what to do next. You don’t need to explain yourself.</p>
      <TextField
        form={form}
        name="reason"
        label="Your reason"
        hint={`Only the ${team} sees it. ${name} never does.`}
        optional
        rows={3}
        maxLength={limits.MatchRequestDecline.reason.maxLength}
      />
      {role === 'MENTOR' && (
        <CheckField
          form={form}
          name="closeToNewRequests"
          label="Stop taking new requests"
          hint="You can turn requests back on in your profile."
        />
      )}
    </ConfirmDialog>
  );
}
