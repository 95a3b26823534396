import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { useHeadingFocus } from './hooks/useHeadingFocus';
import { ActionButton } from './ActionButton';

type Pages = Pick<
  UseInfiniteQueryResult<InfiniteData<Page>>,
  'data' | 'hasNextPage' | 'isFetchingNextPage' | 'fetchNextPage'
>;

interface Page {
  items: readonly unknown[];
  total: number;
}

/** Under a list: how much of it is shown, and more. */
export function ShowMore({ query, noun }: { query: Pages; noun: string }) {
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
