import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { Page } from '../api';
import { useHeadingFocus } from '../hooks/useHeadingFocus';
import { ActionButton } from './ActionButton';

type Pages<T> = Pick<
  UseInfiniteQueryResult<InfiniteData<Page<T>>>,
  'data' | 'hasNextPage' | 'isFetchingNextPage' | 'fetchNextPage'
>;

/** Under a list: how much of it is shown, and more. */
export function ShowMore<T>({ query, noun }: { query: Pages<T>; noun: string }) {
  const { heading: figures, focusHeading } = useHeadingFocus<HTMLParagraphElement>();
  const pages = query.data?.pages ?? [];
  const shown = pages.reduce((sum, page) => sum + page.items.length, 0);
  const total = pages[0]?.total ?? 0;
  if (total === 0) return null;
  const more = async () => {
    const { hasNextPage } = await query.fetchNextPage();
    if (!hasNextPage) focusHeading();
  };
  return (
    <div className="show-more">
      <p ref={figures} tabIndex={-1} role="status">
        Showing {shown} of {total} {noun}
      </p>
      {query.hasNextPage && (
        <ActionButton onClick={() => void more()} inactive={query.isFetchingNextPage}>
          {query.isFetchingNextPage ? 'Loading more' : 'Show more'}
        </ActionButton>
      )}
    </div>
  );
}
