import { useInfiniteQuery } from '@tanstack/react-query';
import { ButtonLink, Empty, ShowMore, Skeleton } from '@/shared/ui';
import { enrollmentsQuery } from '@/shared/domain/enrollment';
import { paths } from '@/shared/domain/paths';
import { QueryState } from '@/shared/domain/problem';
import { useProgramSlug } from '@/shared/domain/program';
import { SearchInput } from '@/shared/ui/form';
import { agoInWords, useTimeZone } from '@/shared/ui/format';
import { Choices } from './Choices';
import { useProposalAddress } from './address';

/** Mentees who take part, longest first. */
export function ChooseMentee({ mentor }: { mentor: string }) {
  const program = useProgramSlug();
  const timeZone = useTimeZone();
  const { values, change } = useProposalAddress();
  const { q } = values;
  const query = useInfiniteQuery(
    enrollmentsQuery({
      program,
      role: 'MENTEE',
      state: ['ACTIVE'],
      sort: 'stateSince',
      ...(q ? { q } : {}),
    }),
  );
  return (
    <section aria-labelledby="choose-mentee">
      <h2 id="choose-mentee" className="ds-text-heading--xl">
        Choose a mentee
      </h2>
      <SearchInput label="Search by name" value={q} onSearch={(typed) => change({ q: typed })} />
      <QueryState
        query={query}
        skeleton={<Skeleton shape="rows" count={6} />}
        isEmpty={({ pages }) => pages[0]?.total === 0}
        empty={
          <Empty
            heading={q ? 'No mentee of that name' : 'No mentee takes part yet'}
            action={<ButtonLink to={paths.pipeline}>Open the pipeline</ButtonLink>}
          >
            Only mentees who are active can be proposed to a mentor.
          </Empty>
        }
      >
        {({ pages }) => (
          <>
            <Choices
              candidates={pages
                .flatMap((page) => page.items)
                .map(({ profileId, person, stateSince }) => ({
                  profileId,
                  name: person.name,
                  about: [person.component],
                  note: `Active since ${agoInWords(stateSince, timeZone)}`,
                }))}
              linkTo={(mentee) => paths.proposePair({ mentee, ...(mentor ? { mentor } : {}) })}
            />
            <ShowMore query={query} noun={pages[0]?.total === 1 ? 'mentee' : 'mentees'} />
          </>
        )}
      </QueryState>
    </section>
  );
}
