import type { MatchRequest } from '@/shared/api';
import { Deadline } from '@/shared/ui';
import { dueInWords } from '@/shared/ui/format';

/** Until when an answer is due, in words first. */
export function DueTime({ request: { dueIn, dueAt } }: { request: MatchRequest }) {
  return (
    <p className={dueIn.pastDue ? 'due due--past' : 'due'}>
      <strong>{dueInWords(dueIn)}</strong> · {dueIn.pastDue ? 'was due' : 'answer by'} <Deadline at={dueAt} />
    </p>
  );
}
