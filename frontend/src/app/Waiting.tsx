import { Skeleton } from '@/shared/ui';

/** Holds a screen's place while it is fetched or the sign-in is restored. */
export function Waiting() {
  return (
    <div className="page">
      <Skeleton shape="text" count={1} />
      <Skeleton shape="cards" count={2} />
    </div>
  );
}
