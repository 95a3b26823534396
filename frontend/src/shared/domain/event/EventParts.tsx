import type { ProgramEvent } from '@/shared/api';
import { count } from '@/shared/ui/format';

/** Where an event is: a room, a call, or both. */
export function Where({ event: { place, link } }: { event: ProgramEvent }) {
  return (
    <>
      {place && <bdi>{place}</bdi>}
      {place && link && <br />}
      {link && (
        <a href={link} rel="noreferrer">
          Join from a distance
        </a>
      )}
      {!place && !link && 'A video call. You see the link once you have a place.'}
    </>
  );
}

/** How many can still book, or how many wait. */
export function FullOrFree({ event: { placesLeft, waiting } }: { event: ProgramEvent }) {
  if (placesLeft > 0 && waiting === 0) return <>{count(placesLeft, 'place')} left</>;
  return <>{waiting === 0 ? 'Full' : `Full, ${count(waiting, 'person', 'people')} waiting`}</>;
}
