import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { TextInput } from './TextInput';
import { unfit } from './unfit';

it('counts characters as the contract does', () => {
  expect(unfit('𝕏'.repeat(20), 20)).toBe('');
  render(
    <TextInput name="text" label="Text" value={'𝕏'.repeat(20)} onChange={() => undefined} maxLength={20} />,
  );
  expect(screen.getAllByText('20 of 20 characters')).not.toHaveLength(0);
});

it('says by how many characters a text is too long', () => {
  expect(unfit('𝕏'.repeat(22), 20)).toBe('Shorten this by 2 characters.');
});

it('holds back a text with what turns the direction of writing, and says what to do', () => {
  expect(unfit('abc\u202efed')).toContain('hidden characters that change the direction of the text');
});

it('lets people write from right to left', () => {
  expect(unfit('שלום')).toBe('');
  render(<TextInput name="text" label="Text" value="שלום" onChange={() => undefined} />);
  expect(screen.getByLabelText('Text')).toHaveAttribute('dir', 'auto');
});
