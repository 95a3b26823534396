import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { TextInput } from './TextInput';
import { tooLongIn } from './tooLong';

function show(value: string, maxLength = 20) {
  const { container } = render(
    <TextInput name="text" label="Text" value={value} onChange={() => undefined} maxLength={maxLength} />,
  );
  return { container, field: screen.getByLabelText<HTMLInputElement>('Text') };
}

it('counts characters as the contract does', () => {
  const { container } = show('𝕏'.repeat(20));
  expect(tooLongIn(container)).toEqual([]);
  expect(screen.getAllByText('20 of 20 characters')).not.toHaveLength(0);
});

it('says by how many characters a text is too long', () => {
  const { container, field } = show('𝕏'.repeat(22));
  expect(tooLongIn(container)).toEqual([field]);
  expect(field.validationMessage).toBe('Shorten this by 2 characters.');
});

it('holds back a text with what turns the direction of writing, and says what to do', () => {
  const { container, field } = show('abc\u202efed');
  expect(tooLongIn(container)).toEqual([field]);
  expect(field.validationMessage).toContain('hidden characters that turn the direction of writing');
});

it('lets people write from right to left', () => {
  const { container, field } = show('שלום');
  expect(tooLongIn(container)).toEqual([]);
  expect(field).toHaveAttribute('dir', 'auto');
});
