import type { MatchRequest } from '@/shared/api';
import { onHoldInWords } from '@/shared/domain/matchrequest';
import { Deadline } from '@/shared/ui';
import { dueInWords } from '@/shared/ui/format';

/** Until when an answer is due, in words first; or why nobody is waited for now. */
export function DueTime({ request: { dueIn, dueAt, onHold } }: { request: MatchRequest }) {
  if (onHold) {
    return (
      <p className="due">
        <strong>{onHoldInWords(onHold)}</strong>{' '}
        {onHold.until === undefined ? (
          'The time to answer goes on afterwards.'
        ) : (
          <>
            Answer by <Deadline at={dueAt} />
          </>
        )}
      </p>
    );
  }
  return (
    <p className={dueIn.pastDue ? 'due due--past' : 'due'}>
      <strong>{dueInWords(dueIn)}</strong> · {dueIn.pastDue ? 'was due' : 'answer by'} <Deadline at={dueAt} />
    </p>
  );
}
