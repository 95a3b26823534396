import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useSubmit, type Notification } from '@/shared/api';
import {
  latestNotificationsQuery,
  markAllRead,
  markRead,
  notificationsQuery,
} from '@/shared/domain/notification';
import { paths } from '@/shared/domain/paths';
import { ActionProblem, QueryState } from '@/shared/domain/problem';
import { programsQuery, useChooseProgram, useProgramSlug } from '@/shared/domain/program';
import {
  ActionButton,
  ButtonLink,
  Empty,
  Moment,
  Page,
  ShowMore,
  Skeleton,
  TabLinks,
  useAnnounce,
  useTitleFocus,
} from '@/shared/ui';
import { oneOf, useAddress } from '@/shared/ui/address';
import { count } from '@/shared/ui/format';
import { addressOf, newerThan } from './news';

const params = { show: oneOf(['unread']) };

/** What the person was told in all their programs. */
export function InboxPage() {
  const unread = useAddress(params).values.show === 'unread';
  return (
    <Page
      title="Inbox"
      lead="What we’ve told you, in all your programs."
      breadcrumb={[{ label: 'Home', to: paths.home }]}
      aside={<Link to={paths.preferences}>Choose what we tell you</Link>}
    >
      <TabLinks
        label="Inbox"
        tabs={[
          { to: paths.inbox, label: 'All', current: !unread },
          { to: `${paths.inbox}?show=unread`, label: 'Unread', current: unread },
        ]}
      />
      <Notifications key={String(unread)} unread={unread} />
    </Page>
  );
}

function Notifications({ unread }: { unread: boolean }) {
  const query = useInfiniteQuery(notificationsQuery(unread));
  const shown = query.data?.pages.flatMap((page) => page.items);
  return (
    <>
      <News shown={shown} unread={unread} show={query.refetch} />
      <QueryState
        query={query}
        skeleton={<Skeleton shape="cards" count={4} />}
        isEmpty={({ pages }) => pages[0]?.total === 0}
        empty={unread ? <NoneUnread /> : <NoneAtAll />}
      >
        {({ pages }) => (
          <>
            <MarkAll shown={shown ?? []} />
            <ul className="notifications">
              {shown?.map((each) => (
                <Told key={each.id} notification={each} />
              ))}
            </ul>
            <ShowMore query={query} noun={pages[0]?.total === 1 ? 'notification' : 'notifications'} />
          </>
        )}
      </QueryState>
    </>
  );
}

interface NewsProps {
  shown: readonly Notification[] | undefined;
  unread: boolean;
  show: () => Promise<unknown>;
}

/** Offers what came since the list was read, instead of moving the list. */
function News({ shown, unread, show }: NewsProps) {
  const latest = useQuery({ ...latestNotificationsQuery(unread), enabled: shown !== undefined }).data;
  const focusTitle = useTitleFocus();
  const newer = shown && latest ? newerThan(shown, latest) : 0;
  return (
    <div role="status">
      {newer > 0 && (
        <ActionButton
          className="ds-u-margin-top--2"
          inactive={false}
          onClick={() => {
            focusTitle();
            void show();
          }}
        >
          {count(newer, 'new notification')}: show
        </ActionButton>
      )}
    </div>
  );
}

function MarkAll({ shown }: { shown: readonly Notification[] }) {
  const announce = useAnnounce();
  const focusTitle = useTitleFocus();
  const { submit, mutation } = useSubmit(markAllRead, {
    onSuccess: () => {
      announce('All marked as read.');
      focusTitle();
    },
  });
  const [newest] = shown;
  if (!newest || shown.every(({ readAt }) => readAt !== undefined)) return null;
  return (
    <div className="ds-u-margin-top--2">
      <ActionProblem error={mutation.error} />
      <ActionButton size="small" inactive={mutation.isPending} onClick={() => submit(newest.id)}>
        Mark all as read
      </ActionButton>
    </div>
  );
}

function Told({ notification }: { notification: Notification }) {
  const { id, program, title, toldAt, readAt } = notification;
  const programs = useQuery(programsQuery).data;
  const shownProgram = useProgramSlug();
  const choose = useChooseProgram();
  const { submit } = useSubmit(markRead);
  const isUnread = readAt === undefined;
  const open = (sameTab: boolean) => {
    if (isUnread) submit(id);
    if (sameTab && program !== shownProgram) choose(program);
  };
  return (
    <li className={isUnread ? 'notification notification--unread' : 'notification'}>
      <p className="notification__title">
        {isUnread && <span className="notification__mark">Unread</span>}
        <Link
          to={addressOf(notification)}
          onClick={({ ctrlKey, metaKey, shiftKey }) => open(!ctrlKey && !metaKey && !shiftKey)}
          dir="auto"
        >
          {title}
        </Link>
      </p>
      <p className="muted">
        {programs?.find(({ slug }) => slug === program)?.name ?? program} · <Moment at={toldAt} />
      </p>
    </li>
  );
}

function NoneAtAll() {
  return (
    <Empty
      heading="Nothing here yet"
      action={<ButtonLink to={paths.preferences}>Choose what we tell you</ButtonLink>}
    >
      When someone asks you, answers you, or a step of joining is done, you’ll find it here.
    </Empty>
  );
}

function NoneUnread() {
  return (
    <Empty heading="You’ve read everything" action={<ButtonLink to={paths.inbox}>Show all</ButtonLink>}>
      What is new appears here until you open it.
    </Empty>
  );
}
