import type { ReactNode } from 'react';
import { ProblemPart } from './ProblemPart';
import { Skeleton } from '@/shared/ui';

/** A query of one thing or of pages, as far as its states go. */
interface Query<T> {
  data: T | undefined;
  error: Error | null;
  refetch: () => Promise<unknown>;
}

interface Props<T> {
  query: Query<T>;
  /** In the shape of the content. */
  skeleton?: ReactNode;
  isEmpty?: (data: T) => boolean;
  /** What would be here, and the one thing to do. */
  empty?: ReactNode;
  children: (data: T) => ReactNode;
}

/** The four states of what a screen shows: loading, empty, failed (or not allowed), filled. */
export function QueryState<T>({ query, skeleton = <Skeleton />, isEmpty, empty, children }: Props<T>) {
  if (query.data !== undefined) return isEmpty?.(query.data) ? empty : children(query.data);
  if (query.error) return <ProblemPart error={query.error} retry={() => void query.refetch()} />;
  return skeleton;
}
