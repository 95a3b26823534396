import type { SurveyInvitation } from '@/shared/api';
import { Moment, useAnnounce } from '@/shared/ui';
import { SubmitForm, useDraftForm } from '@/shared/domain/form';
import { useSupportTeam } from '@/shared/domain/program';
import { answersOf, answersSchema, noAnswers, questionAt, timeNeeded } from './answers';
import { answerSurvey } from '@/shared/domain/survey';
import { QuestionField } from './QuestionField';

export function SurveyForm({ invitation, onSent }: { invitation: SurveyInvitation; onSent: () => void }) {
  const { id, program, survey } = invitation;
  const { questions } = survey;
  const announce = useAnnounce();
  const team = useSupportTeam(program);
  const form = useDraftForm({
    initial: noAnswers(questions),
    schema: answersSchema(questions),
    draft: `survey-${id}`,
    private: 'all',
    fieldAt: (pointer, values) => questionAt(pointer, answersOf(questions, values)),
  });

  return (
    <SubmitForm
      form={form}
      bodyOf={(values) => answersOf(questions, values)}
      sending={answerSurvey(id)}
      onSent={() => {
        announce('Thank you. We have your answers.');
        onSent();
      }}
      submitLabel="Send your answers"
      words={{
        'illegal-transition': `You already answered this survey, or it has closed. To tell us more, write to the ${team}.`,
      }}
      className="ds-u-measure--wide"
    >
      <WhoSeesWhat invitation={invitation} />
      {questions.map((question) => (
        <QuestionField key={question.id} question={question} form={form} />
      ))}
    </SubmitForm>
  );
}

/** Before the questions: how long, until when, and who sees what. */
function WhoSeesWhat({ invitation }: { invitation: SurveyInvitation }) {
  const { program, survey, minimumGroupSize, counterpart, expiresAt } = invitation;
  const team = useSupportTeam(program);
  return (
    <div className="survey__promise">
      <p>
        About your mentorship with <bdi>{counterpart.name}</bdi>. It takes {timeNeeded(survey.questions)} and
        is open until <Moment at={expiresAt} dayOnly />.
      </p>
      <ul className="ds-c-list">
        <li>
          {survey.anonymous
            ? 'This survey is anonymous: we keep your answers without your name.'
            : 'This survey isn’t anonymous: we keep your answers with your name, so that nobody is asked twice.'}
        </li>
        <li>
          The {team} sees totals only, and only for groups of {minimumGroupSize} people or more.{' '}
          <bdi>{counterpart.name}</bdi> never sees your answers.
        </li>
      </ul>
    </div>
  );
}
