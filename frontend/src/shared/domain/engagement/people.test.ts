import { expect, it } from 'vitest';
import { standingIn } from './people';

const ruth = { id: 'mentor', name: 'רות לוי' };
const maya = { id: 'mentee', name: 'Maya Mentee' };

it('keeps a name from right to left apart in headings and sentences', () => {
  const pair = { mentor: ruth, mentee: maya };
  expect(standingIn(pair, 'mentee').name).toBe('\u2068רות לוי\u2069');
  expect(standingIn(pair, 'mentor').name).toBe('Maya Mentee');
  expect(standingIn(pair, 'support').name).toBe('Maya Mentee and \u2068רות לוי\u2069');
});
