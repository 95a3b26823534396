import { useInfiniteQuery } from '@tanstack/react-query';
import type { Ref } from 'react';
import type { Directory } from '@/shared/api';
import { Page, ShowMore, Skeleton } from '@/shared/ui';
import { ProblemPart } from '@/shared/domain/problem';
import { SearchInput, SelectInput } from '@/shared/ui/form';
import { useHeadingFocus } from '@/shared/ui/hooks/useHeadingFocus';
import { paths } from '@/shared/domain/paths';
import { useProgramSlug, useTaxonomy } from '@/shared/domain/program';
import { directoryQuery } from '@/shared/domain/profile';
import { FilterPanel } from './FilterPanel';
import { activeFilters, queryOf, sorts, useFilters, type Sort } from './filters';
import { MentorCard } from './MentorCard';
import { NoMentor } from './NoMentor';
import { Suggestions } from './Suggestions';

/** The directory: search on top, filters beside, mentors as cards. All of it stands in the address. */
export function FindMentorPage() {
  const { filters, change, clear } = useFilters();
  const query = useInfiniteQuery(directoryQuery(queryOf(useProgramSlug(), filters)));
  const taxonomy = useTaxonomy();
  const latest = query.data?.pages[0];
  // The filters stay where they are while others are read; the mentors of the filters before do not.
  const first = query.isPlaceholderData ? undefined : latest;
  const { heading, focusHeading } = useHeadingFocus<HTMLParagraphElement>();

  return (
    <Page
      title="Find a mentor"
      lead="Search by what you need help with, then look at a few people before you ask one."
      breadcrumb={[{ label: 'Home', to: paths.home }]}
    >
      <SearchInput
        label="What do you need help with?"
        hint="A skill, a topic, a certification, or a name."
        value={filters.q}
        onSearch={(q) => change({ q })}
        primary
      />
      {activeFilters(filters, taxonomy).length === 0 && <Suggestions />}
      <div className="directory">
        <FilterPanel
          filters={filters}
          facets={latest?.facets}
          taxonomy={taxonomy}
          active={activeFilters(filters, taxonomy)}
          onChange={change}
          onClear={clear}
          focusResults={focusHeading}
        />
        <section aria-label="Mentors" className="directory__results">
          {!first && query.isError && <ProblemPart error={query.error} retry={() => void query.refetch()} />}
          {latest && (
            <Head
              heading={heading}
              total={first?.total}
              sort={filters.sort}
              onSort={(sort) => change({ sort })}
            />
          )}
          {!first && !query.isError && <Skeleton shape="cards" count={4} />}
          {first && (
            <>
              {first.total === 0 ? (
                <NoMentor
                  filters={filters}
                  taxonomy={taxonomy}
                  onLoosen={(loosened) => {
                    change(loosened);
                    focusHeading();
                  }}
                  onClear={() => {
                    clear();
                    focusHeading();
                  }}
                />
              ) : (
                <Cards pages={query.data?.pages ?? []} wanted={filters.topic} />
              )}
              <ShowMore query={query} noun={first.total === 1 ? 'mentor' : 'mentors'} />
            </>
          )}
        </section>
      </div>
    </Page>
  );
}

interface HeadProps {
  heading: Ref<HTMLParagraphElement>;
  /** None while they are looked for. */
  total: number | undefined;
  sort: Sort;
  onSort: (sort: Sort) => void;
}

function Head({ heading, total, sort, onSort }: HeadProps) {
  return (
    <div className="directory__head">
      <p ref={heading} tabIndex={-1} role="status" className="ds-text-heading--lg">
        {total === undefined ? 'Looking for mentors' : total === 1 ? '1 mentor' : `${total} mentors`}
      </p>
      {total !== 1 && total !== 0 && (
        <SelectInput
          name="sort"
          label="Sort by"
          value={sort}
          options={(Object.keys(sorts) as Sort[]).map((value) => ({ value, label: sorts[value] }))}
          onChange={onSort}
        />
      )}
    </div>
  );
}

function Cards({ pages, wanted }: { pages: readonly Directory[]; wanted: readonly string[] }) {
  return (
    <ul className="cards">
      {pages
        .flatMap((page) => page.items)
        .map((card) => (
          <MentorCard key={card.id} card={card} wanted={wanted} />
        ))}
    </ul>
  );
}
