import { limits, type Question } from '@/shared/api';
import { OneOfField, TextField, type DraftForm } from '@/shared/domain/form';
import type { AnswerValues } from './answers';

interface Props {
  question: Question;
  form: DraftForm<AnswerValues>;
}

const ratings = [
  { value: '1', label: '1, not at all' },
  { value: '2', label: '2' },
  { value: '3', label: '3, so-so' },
  { value: '4', label: '4' },
  { value: '5', label: '5, very much' },
];

export function QuestionField({ question, form }: Props) {
  const { id, kind, text, required, choices = [] } = question;
  // A kind that came after this page was made is answered in words.
  if (kind !== 'RATING' && kind !== 'CHOICE') {
    return (
      <TextField
        form={form}
        name={id}
        label={text}
        optional={!required}
        rows={4}
        maxLength={limits.SurveyAnswer.text.maxLength}
      />
    );
  }
  const options =
    kind === 'RATING' ? ratings : choices.map((choice) => ({ value: choice.code, label: choice.text }));
  return <OneOfField form={form} name={id} label={text} optional={!required} options={options} />;
}
