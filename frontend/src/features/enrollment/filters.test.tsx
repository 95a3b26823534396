import { expect, it } from 'vitest';
import { renderAtAddress } from '@testing/renderAtAddress';
import { usePipelineFilter } from './filters';

function filterAt(search: string) {
  return renderAtAddress(`/pipeline${search}`, usePipelineFilter).result;
}

it('begins where the support team decides, with those who wait longest', () => {
  expect(filterAt('').current.filter).toEqual({
    state: 'SUPPORT_REVIEW',
    role: undefined,
    q: '',
    sort: 'stateSince',
    selected: '',
  });
});

it('goes to the address and back', () => {
  const filter = { state: 'ACTIVE', role: 'MENTOR', q: 'maya', sort: 'name', selected: 'e-1' } as const;
  const address = filterAt('').current.linkTo(filter);
  expect(address).toBe('/pipeline?state=ACTIVE&role=MENTOR&q=maya&sort=name&selected=e-1');
  expect(filterAt(address.replace('/pipeline', '')).current.filter).toEqual(filter);
});

it('takes nothing from the address that it does not know', () => {
  expect(filterAt('?state=NOWHERE&role=BOSS&sort=height').current.filter).toMatchObject({
    state: 'SUPPORT_REVIEW',
    role: undefined,
    sort: 'stateSince',
  });
});
