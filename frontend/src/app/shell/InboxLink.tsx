import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { unreadQuery, useHeardUnread } from '@/shared/domain/notification';
import { paths } from '@/shared/domain/paths';
import { count } from '@/shared/ui/format';

const mostShown = 99;

/** The way to the inbox, with how many are unread, live. */
export function InboxLink() {
  const heard = useHeardUnread();
  useEffect(() => {
    let left = false;
    let stop = () => {
      left = true;
    };
    void import('@/shared/domain/notification/inboxStream').then(({ hearUnread }) => {
      if (!left) stop = hearUnread(heard);
    });
    return () => stop();
  }, [heard]);

  const unread = useQuery(unreadQuery).data;
  const current = useLocation().pathname === paths.inbox;
  return (
    <div className="inbox-link">
      <Link to={paths.inbox} aria-current={current ? 'page' : undefined}>
        Inbox
        {unread ? (
          <>
            <span className="ds-u-visibility--screen-reader">, {unread} unread</span>
            <span className="inbox-link__count" aria-hidden="true">
              {unread > mostShown ? `${mostShown}+` : unread}
            </span>
          </>
        ) : null}
      </Link>
      <News unread={unread} />
    </div>
  );
}

/** Says it when there is more than before. */
function News({ unread }: { unread: number | undefined }) {
  const [known, setKnown] = useState(unread);
  const [said, setSaid] = useState('');
  if (unread !== known) {
    setKnown(unread);
    if (known !== undefined && unread !== undefined)
      setSaid(unread > known ? `${count(unread, 'unread notification')} in your inbox.` : '');
  }
  return (
    <p role="status" className="ds-u-visibility--screen-reader">
      {said}
    </p>
  );
}
