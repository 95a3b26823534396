import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useTransition, type IntakeItem, type IntakeState, type Versioned } from '@/shared/api';
import {
  ActionButton,
  Facts,
  Moment,
  Page,
  SaveStatus,
  Skeleton,
  useAnnounce,
  useTitleFocus,
} from '@/shared/ui';
import { intakeItemQuery, moveIntakeItem } from '@/shared/domain/intake';
import { paths } from '@/shared/domain/paths';
import { ActionProblem, QueryState } from '@/shared/domain/problem';
import { intakeWords } from '@/shared/domain/words';

/** One email that came in, and the word that somebody took care of it. */
export function IntakeItemPage() {
  const { itemId = '' } = useParams();
  const item = useQuery(intakeItemQuery(itemId));
  return (
    <Page
      title={item.data?.value.subject || 'Email to the program'}
      breadcrumb={[
        { label: 'Pipeline', to: paths.pipeline },
        { label: 'Emails to the program', to: paths.intake },
      ]}
    >
      <QueryState query={item} skeleton={<Skeleton shape="form" count={4} />}>
        {(loaded) => <Item item={loaded} />}
      </QueryState>
    </Page>
  );
}

function Item({ item }: { item: Versioned<IntakeItem> }) {
  const { id, senderName, senderEmail, text, receivedAt, state } = item.value;
  const announce = useAnnounce();
  const focusTitle = useTitleFocus();
  const target: IntakeState = state === 'OPEN' ? 'DONE' : 'OPEN';
  const { run, mutation } = useTransition({
    step: moveIntakeItem(id),
    from: item,
    onDone: ({ state: now }) => {
      announce(now === 'DONE' ? 'Marked as done.' : 'Put back among the emails that wait.');
      focusTitle();
    },
  });
  return (
    <>
      <div className="card">
        <Facts
          facts={[
            { label: 'From', value: senderName ? <bdi>{senderName}</bdi> : undefined },
            { label: 'Address', value: <a href={`mailto:${encodeURI(senderEmail)}`}>{senderEmail}</a> },
            { label: 'Received', value: <Moment at={receivedAt} /> },
            { label: 'Status', value: intakeWords[state] },
          ]}
        />
        <p className="prose" dir="auto">
          {text || 'The email has no plain text. Read it in the program’s mailbox.'}
        </p>
      </div>
      <p className="muted">
        Anyone can write anything in an email. Check who it is from before you act on it.
      </p>
      <ActionProblem error={mutation.error} />
      <div className="actions">
        <ActionButton
          variation={state === 'OPEN' ? 'solid' : undefined}
          inactive={mutation.isPending}
          onClick={() => run(target)}
        >
          {state === 'OPEN' ? 'Mark as done' : 'Put it back'}
        </ActionButton>
      </div>
      <SaveStatus sending={mutation} />
    </>
  );
}
