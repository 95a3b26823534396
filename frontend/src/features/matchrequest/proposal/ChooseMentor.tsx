import { useInfiniteQuery } from '@tanstack/react-query';
import { ButtonLink, Empty } from '@/shared/ui';
import { paths } from '@/shared/domain/paths';
import { directoryQuery, roomInWords } from '@/shared/domain/profile';
import { useProgramSlug } from '@/shared/domain/program';
import { Chooser } from './Chooser';
import { useProposalAddress } from './address';

/** Mentors who have room now. */
export function ChooseMentor({ mentee }: { mentee: string }) {
  const program = useProgramSlug();
  const { q } = useProposalAddress().values;
  const query = useInfiniteQuery(
    directoryQuery({
      program,
      role: 'MENTOR',
      open: true,
      sort: q ? 'relevance' : 'name',
      ...(q ? { q } : {}),
    }),
  );
  return (
    <Chooser
      noun="mentor"
      searchLabel="Search by name or topic"
      query={query}
      empty={
        <Empty
          heading={q ? 'No matching mentors have room' : 'No mentors have room right now'}
          action={<ButtonLink to={`${paths.pipeline}?state=ACTIVE&role=MENTOR`}>See the mentors</ButtonLink>}
        >
          You can propose only mentors who are taking requests and have room.
        </Empty>
      }
      candidateOf={({ id, person, headline, openToRequests, openPlaces, awayUntil }) => ({
        profileId: id,
        name: person.name,
        about: [person.component, headline],
        note: roomInWords({ openToRequests, places: openPlaces, awayUntil }),
      })}
      linkTo={(mentor) => paths.proposePair({ mentee, mentor })}
    />
  );
}
