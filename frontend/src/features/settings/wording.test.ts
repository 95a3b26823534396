import { expect, it } from 'vitest';
import { failureInWords, recipientOf } from './undelivered';
import { nameOf, withInserted } from './wording';
import { menteeRef } from '@testing/fixtures';

it('puts a placeholder where the cursor is, in place of what is marked', () => {
  expect(withInserted('Hello there', '{name}', 6, 11)).toEqual({ value: 'Hello {name}', cursor: 12 });
  expect(withInserted('Hello', '{name}', 0, 0)).toEqual({ value: '{name}Hello', cursor: 6 });
});

it('says to whom the words are where mentors and mentees read others', () => {
  expect(nameOf({ key: 'request-accepted-to-mentor', kind: 'REQUEST_ACCEPTED' })).toBe(
    'A request is accepted (to the mentor)',
  );
  expect(nameOf({ key: 'manager-silent', kind: 'MANAGER_SILENT' })).toBe('A manager has not answered');
});

it('names who should have gotten an email', () => {
  expect(recipientOf({ recipient: 'PERSON', person: menteeRef }, 'support team')).toBe('Maya Mentee');
  expect(recipientOf({ recipient: 'MANAGER', person: menteeRef }, 'support team')).toBe(
    'The manager of Maya Mentee',
  );
  expect(recipientOf({ recipient: 'SUPPORT_TEAM' }, 'support team')).toBe('The support team');
});

it.each([
  ['ConnectException', 'The mail server could not be reached (ConnectException)'],
  ['AuthenticationFailedException', 'The mail server refused our sign-in (AuthenticationFailedException)'],
  ['NeverHeardOf', 'Something else went wrong (NeverHeardOf)'],
])('says in words what %s means', (error, words) => {
  expect(failureInWords(error)).toBe(words);
});
