import { useInfiniteQuery } from '@tanstack/react-query';
import type { Directory } from '@/shared/api';
import { Page, ProblemPart, ShowMore, Skeleton } from '@/shared/components';
import { SelectInput } from '@/shared/forms';
import { paths } from '@/shared/paths';
import { useProgramSlug, useTaxonomy } from '@/shared/program';
import { directoryQuery } from './api';
import { FilterPanel } from './FilterPanel';
import { activeFilters, sorts, useFilters, type Sort } from './filters';
import { MentorCard } from './MentorCard';
import { NoMentor } from './NoMentor';
import { SearchField } from './SearchField';

/** The directory: search on top, filters beside, mentors as cards. All of it stands in the address. */
export function FindMentorPage() {
  const { filters, change, clear } = useFilters();
  const query = useInfiniteQuery(directoryQuery(useProgramSlug(), filters));
  const taxonomy = useTaxonomy().data;
  const first = query.data?.pages[0];

  return (
    <Page
      title="Find a mentor"
      lead="Search by what you need help with, then look at a few people before you ask one."
      breadcrumb={[{ label: 'Home', to: paths.home }]}
    >
      <SearchField key={filters.q} value={filters.q} onSearch={(q) => change({ q })} />
      <div className="directory">
        <FilterPanel
          filters={filters}
          facets={first?.facets}
          taxonomy={taxonomy}
          active={activeFilters(filters, taxonomy)}
          onChange={change}
          onClear={clear}
        />
        <section aria-label="Mentors" aria-busy={query.isPlaceholderData} className="directory__results">
          {!first && query.isError && <ProblemPart error={query.error} retry={() => void query.refetch()} />}
          {!first && !query.isError && <Skeleton shape="cards" count={4} />}
          {first && (
            <>
              <Head total={first.total} sort={filters.sort} onSort={(sort) => change({ sort })} />
              {first.total === 0 ? (
                <NoMentor filters={filters} taxonomy={taxonomy} onChange={change} onClear={clear} />
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

function Head({ total, sort, onSort }: { total: number; sort: Sort; onSort: (sort: Sort) => void }) {
  return (
    <div className="directory__head">
      <p role="status" className="ds-text-heading--lg">
        {total === 1 ? '1 mentor' : `${total} mentors`}
      </p>
      {total > 1 && (
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
