import { afterEach, expect, it, vi } from 'vitest';
import { browserZone, firstKnownZone, isKnownZone } from './zone';

afterEach(() => vi.restoreAllMocks());

function inABrowserOf(timeZone: string | undefined) {
  const options = Intl.DateTimeFormat().resolvedOptions();
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue({
    ...options,
    timeZone: timeZone as string,
  });
}

it.each(['EST', 'Etc/Unknown', 'Etc/GMT+5', '+05:00', 'UTC', '', undefined, 'Mars/Base'])(
  'offers nobody the zone of a browser that says %j',
  (said) => {
    inABrowserOf(said);
    expect(browserZone()).toBeUndefined();
    expect(isKnownZone(firstKnownZone())).toBe(true);
  },
);

it('takes the place that a browser names', () => {
  inABrowserOf('America/Denver');
  expect(browserZone()).toBe('America/Denver');
  expect(firstKnownZone('Mars/Base')).toBe('America/Denver');
});

it('tells times in the first zone that is known here', () => {
  expect(firstKnownZone('Mars/Base', 'America/New_York')).toBe('America/New_York');
});
