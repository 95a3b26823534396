import type { Question } from '@/shared/api';
import { OneOf, TextInput } from '@/shared/ui/form';

interface Props {
  question: Question;
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
}

const ratings = [
  { value: '1', label: '1, not at all' },
  { value: '2', label: '2' },
  { value: '3', label: '3, so-so' },
  { value: '4', label: '4' },
  { value: '5', label: '5, very much' },
];

export function QuestionField({ question, value, onChange, error }: Props) {
  const { id, kind, text, required, choices = [] } = question;
  // A kind that came after this page was made is answered in words.
  if (kind !== 'RATING' && kind !== 'CHOICE') {
    return (
      <TextInput
        name={id}
        label={text}
        optional={!required}
        rows={4}
        maxLength={2000}
        value={value}
        onChange={onChange}
        error={error}
      />
    );
  }
  const options =
    kind === 'RATING' ? ratings : choices.map((choice) => ({ value: choice.code, label: choice.text }));
  return (
    <OneOf
      name={id}
      label={text}
      optional={!required}
      options={options}
      value={value || undefined}
      onChange={onChange}
      error={error}
    />
  );
}
