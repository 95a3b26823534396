import { afterEach, expect, it, vi } from 'vitest';
import { timeZoneOptions } from './timeZones';

afterEach(() => vi.restoreAllMocks());

function offeredIn(browser: string) {
  const options = Intl.DateTimeFormat().resolvedOptions();
  vi.spyOn(Intl.DateTimeFormat.prototype, 'resolvedOptions').mockReturnValue({
    ...options,
    timeZone: browser,
  });
  return timeZoneOptions('America/New_York').map(({ value }) => value);
}

it('offers the zone of the browser', () => {
  expect(offeredIn('Europe/Berlin')).toContain('Europe/Berlin');
});

it.each(['EST', 'Etc/Unknown', '-05:00', 'UTC'])('does not offer %s, which is no place', (browser) => {
  expect(offeredIn(browser)).not.toContain(browser);
});

it('keeps the zone that the person has, whatever it is', () => {
  expect(timeZoneOptions('Mars/Base').map(({ value }) => value)).toContain('Mars/Base');
});
