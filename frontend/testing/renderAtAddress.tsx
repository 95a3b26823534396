import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter, useLocation } from 'react-router';

/** A hook that reads the address, and the search that stands there now. */
export function renderAtAddress<T extends object>(address: string, hook: () => T) {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <MemoryRouter initialEntries={[address]}>{children}</MemoryRouter>
  );
  return renderHook(() => ({ ...hook(), search: useLocation().search }), { wrapper });
}
