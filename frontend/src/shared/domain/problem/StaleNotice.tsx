import { Alert, Button } from '@cmsgov/design-system';
import type { ApiProblem } from '@/shared/api';
import { Moment } from '@/shared/ui';
import { isolated } from '@/shared/ui/text';

export interface Difference {
  label: string;
  mine: string;
  theirs: string;
}

interface Props {
  /** Says who and when, where it is known. */
  problem?: ApiProblem | undefined;
  differences: readonly Difference[];
  /** Sends my text on top of the newer version. */
  onKeepMine: () => void;
  /** Takes over what is stored now. */
  onTakeTheirs: () => void;
}

/** Someone changed the same thing meanwhile: who, when, both texts, and the choice. Nothing typed is lost. Takes the focus. */
export function StaleNotice({ problem, differences, onKeepMine, onTakeTheirs }: Props) {
  const changed = differences.filter(({ mine, theirs }) => mine !== theirs);
  return (
    <Alert
      variation="warn"
      role="alert"
      autoFocus
      heading="This was changed meanwhile"
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
        . Your text is still here; choose which one counts.
      </p>
      {changed.map(({ label, mine, theirs }) => (
        <section key={label} className="versus" aria-label={label}>
          <h3 className="ds-text-heading--md">{label}</h3>
          <div className="versus__texts">
            <div>
              <strong>Yours</strong>
              <p dir="auto">{mine || 'Nothing'}</p>
            </div>
            <div>
              <strong>Saved now</strong>
              <p dir="auto">{theirs || 'Nothing'}</p>
            </div>
          </div>
        </section>
      ))}
      <div className="actions">
        <Button variation="solid" onClick={onKeepMine}>
          Save mine
        </Button>
        <Button onClick={onTakeTheirs}>Use what is saved now</Button>
      </div>
    </Alert>
  );
}
