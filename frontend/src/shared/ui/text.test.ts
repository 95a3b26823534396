import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { expect, it } from 'vitest';
import { isBlank, isolated, lengthOf, searchable, turnsDirection, written } from './text';

const contract = JSON.stringify(load(readFileSync('../openapi/mentorship-v1.yaml', 'utf8')));

it('calls blank what the contract calls blank', () => {
  const [pattern = ''] = /\^\[\\\\s\\\\S\]\*\[\^(?!<)[^"]+\$/.exec(contract) ?? [];
  const visible = new RegExp(JSON.parse(`"${pattern}"`) as string);
  const units = Array.from({ length: 0x1_0000 }, (_, unit) => unit);
  const characters = units
    .filter((unit) => unit < 0xd800 || unit > 0xdfff)
    .map((unit) => String.fromCharCode(unit));
  expect(characters.filter((character) => isBlank(character) === visible.test(character))).toEqual([]);
});

it.each(['', ' ', '\u00a0', '\u200b', '\ufeff', '\u3164', ' \u2060\t\u00ad ', '\u{e0020}', '\u2800'])(
  'takes %j as nothing written',
  (text) => {
    expect(written(text)).toBe('');
  },
);

it('keeps what was written without the spaces around it', () => {
  expect(written('  a b\u00a0')).toBe('a b');
  expect(written('\u200bx')).toBe('\u200bx');
});

it('counts characters as people do, not the units of JavaScript', () => {
  expect(lengthOf('𝕏🧑‍💻')).toBe(4);
});

it('finds what turns the direction of writing', () => {
  expect(['\u202e', '\u2066', '\u2069'].every((sign) => turnsDirection(`a${sign}b`))).toBe(true);
  expect(turnsDirection('רות \u200f(CMS)')).toBe(false);
});

it('looks for a name that was copied from a page', () => {
  expect(searchable(' \u2068רות\u2069 ')).toBe('רות');
  expect(searchable('\u200b')).toBe('');
});

it('keeps names from right to left apart, and nothing else', () => {
  expect(isolated('רות (CMS)')).toBe('\u2068רות (CMS)\u2069');
  expect(isolated('Zoë Kim')).toBe('Zoë Kim');
});
