import { useInfiniteQuery } from '@tanstack/react-query';
import { ButtonLink, Empty, ShowMore, Skeleton } from '@/shared/ui';
import { paths } from '@/shared/domain/paths';
import { QueryState } from '@/shared/domain/problem';
import { directoryQuery, roomInWords } from '@/shared/domain/profile';
import { useProgramSlug } from '@/shared/domain/program';
import { SearchInput } from '@/shared/ui/form';
import { Choices } from './Choices';
import { useProposalAddress } from './address';

/** Mentors who have room now. */
export function ChooseMentor({ mentee }: { mentee: string }) {
  const program = useProgramSlug();
  const { values, change } = useProposalAddress();
  const { q } = values;
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
    <section aria-labelledby="choose-mentor">
      <h2 id="choose-mentor" className="ds-text-heading--xl">
        Choose a mentor
      </h2>
      <SearchInput label="Search by name or topic" value={q} onSearch={(typed) => change({ q: typed })} />
      <QueryState
        query={query}
        skeleton={<Skeleton shape="rows" count={6} />}
        isEmpty={({ pages }) => pages[0]?.total === 0}
        empty={
          <Empty
            heading={q ? 'No mentor like that has room' : 'No mentor has room now'}
            action={
              <ButtonLink to={`${paths.pipeline}?state=ACTIVE&role=MENTOR`}>See the mentors</ButtonLink>
            }
          >
            Only mentors who take requests and have a place left can be proposed.
          </Empty>
        }
      >
        {({ pages }) => (
          <>
            <Choices
              candidates={pages
                .flatMap((page) => page.items)
                .map(({ id, person, headline, openToRequests, openPlaces }) => ({
                  profileId: id,
                  name: person.name,
                  about: [person.component, headline],
                  note: roomInWords(openToRequests, openPlaces),
                }))}
              linkTo={(mentor) => paths.proposePair({ mentee, mentor })}
            />
            <ShowMore query={query} noun={pages[0]?.total === 1 ? 'mentor' : 'mentors'} />
          </>
        )}
      </QueryState>
    </section>
  );
}
