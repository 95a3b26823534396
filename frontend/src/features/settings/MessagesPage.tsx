import { Badge } from '@cmsgov/design-system';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { paths } from '@/shared/domain/paths';
import { QueryState } from '@/shared/domain/problem';
import { useProgramSlug } from '@/shared/domain/program';
import { ButtonLink, DataTable, Empty, Page, Skeleton } from '@/shared/ui';
import { wordingsQuery } from './resource';
import { nameOf } from './wording';

/** What the program tells people, each with the way to its words. */
export function MessagesPage() {
  const wordings = useQuery(wordingsQuery(useProgramSlug()));
  return (
    <Page
      title="Messages"
      lead="What this program tells people by email and in their inbox. You can say it in your own words."
      breadcrumb={[{ label: 'Settings', to: paths.settings }]}
    >
      <QueryState
        query={wordings}
        skeleton={<Skeleton shape="rows" count={8} />}
        isEmpty={(items) => items.length === 0}
        empty={
          <Empty
            heading="No messages"
            action={<ButtonLink to={paths.settings}>Go to the settings</ButtonLink>}
          >
            What this program tells people would be listed here.
          </Empty>
        }
      >
        {(items) => (
          <DataTable
            caption="Messages of this program"
            rows={items}
            keyOf={({ key }) => key}
            columns={[
              {
                head: 'When',
                cell: (wording) => <Link to={paths.message(wording.key)}>{nameOf(wording)}</Link>,
              },
              { head: 'Subject', cell: ({ title }) => <span dir="auto">{title}</span> },
              {
                head: 'Words',
                cell: ({ changed }) =>
                  changed ? <Badge variation="info">Changed</Badge> : <span className="muted">Original</span>,
              },
            ]}
          />
        )}
      </QueryState>
    </Page>
  );
}
