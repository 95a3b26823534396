import { act } from '@testing-library/react';
import { expect, it } from 'vitest';
import { taxonomy } from '@testing/fixtures';
import { renderAtAddress } from '@testing/renderAtAddress';
import { activeFilters, useFilters } from './filters';

const at = (address: string) => renderAtAddress(address, useFilters);

it('reads the filters from the address', () => {
  const { result } = at('/mentors?q=cloud&topic=ATO&topic=PRIVACY&open=true&sort=name');
  expect(result.current.filters).toMatchObject({
    q: 'cloud',
    topic: ['ATO', 'PRIVACY'],
    open: true,
    sort: 'name',
  });
});

it('does not trust a sort it does not know', () => {
  expect(at('/mentors?sort=salary').result.current.filters.sort).toBe('relevance');
});

it('writes a change into the address and keeps the rest', () => {
  const { result } = at('/mentors?q=cloud&topic=ATO');
  act(() => result.current.change({ meetingMode: ['VIDEO'] }));
  expect(result.current.search).toBe('?q=cloud&topic=ATO&meetingMode=VIDEO');
  act(() => result.current.clear());
  expect(result.current.search).toBe('');
});

it('says each filter in words and what is left without it', () => {
  const { result } = at('/mentors?q=cloud&topic=ATO&topic=PRIVACY&open=true');
  const active = activeFilters(result.current.filters, taxonomy);
  expect(active.map(({ label }) => label)).toEqual([
    '“cloud”',
    'Authorization to operate',
    'Privacy',
    'Has room now',
  ]);
  expect(active[1]?.without).toEqual({ topic: ['PRIVACY'] });
});
