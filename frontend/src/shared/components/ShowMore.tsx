import { Button } from '@cmsgov/design-system';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import type { Page } from '../api';

type Pages<T> = Pick<
  UseInfiniteQueryResult<InfiniteData<Page<T>>>,
  'data' | 'hasNextPage' | 'isFetchingNextPage' | 'fetchNextPage'
>;

/** Under a list: how much of it is shown, and more. */
export function ShowMore<T>({ query, noun }: { query: Pages<T>; noun: string }) {
  const pages = query.data?.pages ?? [];
  const shown = pages.reduce((sum, page) => sum + page.items.length, 0);
  const total = pages[0]?.total ?? 0;
  if (total === 0) return null;
  return (
    <div className="show-more">
      <p role="status">
        Showing {shown} of {total} {noun}
      </p>
      {query.hasNextPage && (
        <Button onClick={() => void query.fetchNextPage()} disabled={query.isFetchingNextPage}>
          {query.isFetchingNextPage ? 'Loading more' : 'Show more'}
        </Button>
      )}
    </div>
  );
}
