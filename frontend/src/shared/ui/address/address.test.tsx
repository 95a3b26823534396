import { act } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderAtAddress } from '@testing/renderAtAddress';
import { flag, oneOf, text, texts, useAddress } from '.';

const params = {
  q: text,
  topic: texts,
  open: flag,
  sort: oneOf(['name', 'age'], 'name'),
  role: oneOf(['A', 'B']),
};

const at = (search: string) => renderAtAddress(`/there${search}`, () => useAddress(params)).result;

it('takes nothing from the address that it does not know', () => {
  expect(at('?open=yes&sort=salary&role=C').current.values).toEqual({
    q: '',
    topic: [],
    open: false,
    sort: 'name',
    role: undefined,
  });
});

it('writes what was chosen in the order it is declared in, and nothing that holds anyway', () => {
  const result = at('');
  act(() => result.current.change({ role: 'B', sort: 'age', topic: ['x', 'y'] }));
  expect(result.current.search).toBe('?topic=x&topic=y&sort=age&role=B');
  act(() => result.current.change({ sort: 'name', role: undefined }));
  expect(result.current.search).toBe('?topic=x&topic=y');
});

it('leaves alone what another part of the screen keeps in the address', () => {
  const result = at('?view=others&q=cloud');
  expect(result.current.searchWith({ q: 'risk' })).toBe('?view=others&q=risk');
  act(() => result.current.clear());
  expect(result.current.search).toBe('?view=others');
});
