import { Alert, Button } from '@cmsgov/design-system';
import type { ApiProblem } from '@/shared/api';
import { Moment } from '@/shared/ui';
import { isolated } from '@/shared/ui/text';

/** A value in words, under its label. */
export type Line = readonly [label: string, text: string];

interface Props {
  /** Says who and when, where it is known. */
  problem?: ApiProblem | undefined;
  /** What was typed, and what is stored, with the same labels in the same order. */
  mine: readonly Line[];
  theirs: readonly Line[];
  /** Sends my text on top of the newer version. */
  onKeepMine: () => void;
  /** Takes over what is stored now. */
  onTakeTheirs: () => void;
}

/** Someone changed the same thing meanwhile: who, when, both texts, and the choice. Nothing typed is lost. Takes the focus. */
export function StaleNotice({ problem, mine, theirs, onKeepMine, onTakeTheirs }: Props) {
  const changed = mine
    .map(([label, text], index) => ({ label, text, stored: theirs[index]?.[1] ?? '' }))
    .filter(({ text, stored }) => text !== stored);
  return (
    <Alert
      variation="warn"
      role="alert"
      autoFocus
      heading="This was changed in the meantime"
      headingLevel="2"
      className="ds-u-margin-top--3"
    >
      <p>
        {problem?.changedBy ? isolated(problem.changedBy) : 'Someone'} saved a newer version
        {problem?.changedAt && (
          <>
            {' '}
            on <Moment at={problem.changedAt} />
          </>
        )}
        . Your text is still here. Choose which version to keep.
      </p>
      {changed.map(({ label, text, stored }) => (
        <section key={label} aria-label={label}>
          <h3 className="ds-text-heading--md">{label}</h3>
          <div className="versus__texts">
            <div>
              <strong>Your version</strong>
              <p dir="auto">{text || 'Nothing'}</p>
            </div>
            <div>
              <strong>Saved version</strong>
              <p dir="auto">{stored || 'Nothing'}</p>
            </div>
          </div>
        </section>
      ))}
      <div className="actions">
        <Button variation="solid" onClick={onKeepMine}>
          Save my version
        </Button>
        <Button onClick={onTakeTheirs}>Use the saved version</Button>
      </div>
    </Alert>
  );
}
