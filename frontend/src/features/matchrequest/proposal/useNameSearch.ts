import { useSearchParams } from 'react-router';

/** What is searched for stands in the address; choosing somebody clears it. */
export function useNameSearch() {
  const [search, setSearch] = useSearchParams();
  return {
    q: search.get('q') ?? '',
    searchFor: (q: string) =>
      setSearch(
        (current) => {
          const next = new URLSearchParams(current);
          if (q) next.set('q', q);
          else next.delete('q');
          return next;
        },
        { preventScrollReset: true },
      ),
  };
}
