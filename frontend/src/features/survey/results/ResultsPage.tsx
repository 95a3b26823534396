import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import type { Question, Survey, SurveyResults } from '@/shared/api';
import { ButtonLink, Empty, Facts, Page, Skeleton } from '@/shared/ui';
import { BarChart, inFigures } from '@/shared/domain/figure';
import { QueryState } from '@/shared/domain/problem';
import { paths } from '@/shared/domain/paths';
import { surveyQuery, surveyResultsQuery } from '@/shared/domain/survey';
import { StatusBadge, audienceWords } from '@/shared/domain/words';

/** What the answers to one survey say together; never what one person said. */
export function ResultsPage() {
  const { surveyId = '' } = useParams();
  const survey = useQuery(surveyQuery(surveyId));
  const results = useQuery(surveyResultsQuery(surveyId));
  const loaded = survey.data;
  return (
    <Page
      title={loaded?.title ?? 'Survey results'}
      breadcrumb={[{ label: 'Surveys', to: paths.surveyResults }]}
      aside={loaded && <StatusBadge survey={loaded.state} />}
    >
      <QueryState query={survey} skeleton={<Skeleton shape="cards" count={3} />}>
        {(known) => (
          <QueryState query={results} skeleton={<Skeleton shape="cards" count={3} />}>
            {(said) => <Filled survey={known} results={said} />}
          </QueryState>
        )}
      </QueryState>
    </Page>
  );
}

function Filled({ survey, results }: { survey: Survey; results: SurveyResults }) {
  const { minimumGroupSize } = results;
  return (
    <>
      <Facts
        inRow
        facts={[
          { label: 'For', value: audienceWords[survey.audience] },
          { label: 'People asked', value: inFigures(results.invited) },
          { label: 'Answers counted here', value: results.suppressed ? 'Not shown' : results.answered },
        ]}
      />
      <p className="muted ds-u-measure--wide">
        To protect people’s privacy, we show answers in batches of {minimumGroupSize} people or more. The
        latest answers wait until their batch is full. We don’t show what fewer people said, and we never show
        written answers.
      </p>
      {results.suppressed ? (
        <Empty
          heading="Too few answers to show"
          action={<ButtonLink to={paths.surveyResults}>See all surveys</ButtonLink>}
        >
          Results appear here as soon as {minimumGroupSize} people have answered.
        </Empty>
      ) : (
        results.questions.map((result) => (
          <Result
            key={result.id}
            result={result}
            question={survey.questions.find(({ id }) => id === result.id)}
            minimumGroupSize={minimumGroupSize}
          />
        ))
      )}
    </>
  );
}

interface ResultProps {
  result: SurveyResults['questions'][number];
  question: Question | undefined;
  minimumGroupSize: number;
}

function Result({ result, question, minimumGroupSize }: ResultProps) {
  const { id, text, kind, average, counts, suppressed } = result;
  if (counts && !suppressed) {
    return (
      <BarChart
        title={text}
        unit="People"
        minimumGroupSize={minimumGroupSize}
        items={counts.map(({ code, count }) => ({
          label: question?.choices?.find((choice) => choice.code === code)?.text ?? code,
          figure: count === undefined ? { suppressed: true } : { value: count, suppressed: false },
        }))}
      />
    );
  }
  return (
    <section aria-labelledby={`question-${id}`}>
      <h2 id={`question-${id}`} className="ds-text-heading--lg">
        {text}
      </h2>
      {average === undefined ? (
        <p className="muted">
          {kind === 'TEXT'
            ? 'People answer this in their own words, which we never show.'
            : 'Too few answers to show.'}
        </p>
      ) : (
        <p className="result__average">
          <meter min={1} max={5} value={average} aria-hidden="true" />
          <strong>{average.toFixed(1)} of 5</strong> on average
        </p>
      )}
    </section>
  );
}
