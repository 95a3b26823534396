import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Facts } from './Facts';

it('leaves out facts without a value, however that is said', () => {
  render(
    <Facts
      facts={[
        { label: 'When', value: 'Monday' },
        { label: 'Goals', value: 0 },
        { label: 'Place', value: undefined },
        { label: 'Report', value: false },
        { label: 'Note', value: null },
        { label: 'Phone', value: '' },
      ]}
    />,
  );
  expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual(['When', 'Goals']);
});
