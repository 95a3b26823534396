import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { IntakeItem, IntakeState } from '@/shared/api';
import { ButtonLink, DataTable, Empty, Moment, Page, ShowMore, Skeleton } from '@/shared/ui';
import { oneOf, useAddress } from '@/shared/ui/address';
import { SelectInput } from '@/shared/ui/form';
import { optionsOf } from '@/shared/ui/format';
import { intakeQuery } from '@/shared/domain/intake';
import { paths } from '@/shared/domain/paths';
import { QueryState } from '@/shared/domain/problem';
import { useProgram } from '@/shared/domain/program';
import { intakeWords } from '@/shared/domain/words';

const params = { state: oneOf(['OPEN', 'DONE', 'ALL'] as const) };

/** For the support team: emails to the program that became something to do. */
export function IntakePage() {
  const { slug, supportEmail } = useProgram();
  const { values, change } = useAddress(params);
  const shown = values.state ?? 'OPEN';
  const query = useInfiniteQuery(intakeQuery(slug, shown === 'ALL' ? undefined : shown));
  return (
    <Page
      title="Emails to the program"
      lead={`Emails to ${supportEmail} with “Mentorship” in the subject. We told the senders how to join.`}
      breadcrumb={[{ label: 'Pipeline', to: paths.pipeline }]}
    >
      <div className="filter-row">
        <SelectInput<IntakeState | 'ALL'>
          name="state"
          label="Show"
          value={shown}
          options={[{ value: 'ALL', label: 'All emails' }, ...optionsOf(intakeWords)]}
          onChange={(next) => change({ state: next })}
        />
      </div>
      <QueryState
        query={query}
        skeleton={<Skeleton shape="rows" count={4} />}
        isEmpty={({ pages }) => pages[0]?.total === 0}
        empty={<NoEmail open={shown === 'OPEN'} />}
      >
        {({ pages }) => (
          <>
            <Items items={pages.flatMap((page) => page.items)} />
            <ShowMore query={query} noun={pages[0]?.total === 1 ? 'email' : 'emails'} />
          </>
        )}
      </QueryState>
    </Page>
  );
}

function NoEmail({ open }: { open: boolean }) {
  return (
    <Empty
      heading={open ? 'No emails are waiting' : 'No emails yet'}
      action={<ButtonLink to={paths.pipeline}>Go to the pipeline</ButtonLink>}
    >
      People who write to the program instead of joining here will be listed.
    </Empty>
  );
}

function Items({ items }: { items: readonly IntakeItem[] }) {
  return (
    <DataTable
      caption="Emails"
      rows={items}
      keyOf={({ id }) => id}
      columns={[
        {
          head: 'Subject',
          cell: ({ id, subject }) => (
            <Link to={paths.intakeItem(id)}>
              <bdi>{subject || 'No subject'}</bdi>
            </Link>
          ),
        },
        { head: 'From', cell: (item) => <bdi>{item.senderName || item.senderEmail}</bdi> },
        { head: 'Received', cell: ({ receivedAt }) => <Moment at={receivedAt} /> },
        { head: 'Status', cell: ({ state }) => intakeWords[state] },
      ]}
    />
  );
}
