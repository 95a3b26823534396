import { useQuery } from '@tanstack/react-query';
import type { MetricsSummary } from '@/shared/api';
import { Moment, Page, Skeleton } from '@/shared/ui';
import { QueryState } from '@/shared/domain/problem';
import { engagementWords, enrollmentWords, requestWords } from '@/shared/domain/words';
import { BarChart } from '@/shared/domain/figure';
import { useProgramSlug } from '@/shared/domain/program';
import { summaryQuery } from './resource';
import { DownloadButton } from './DownloadButton';
import { FigureCards } from './FigureCards';
import { monthInWords, wholeMonthInWords } from '@/shared/ui/format';
import { usePeriod } from './period';
import { PeriodForm } from './PeriodForm';

/** How the program goes, in figures that never point at a person. */
export function InsightsPage() {
  const program = useProgramSlug();
  const { period, months, show } = usePeriod();
  const summary = useQuery(summaryQuery(program, period));
  return (
    <Page
      title="Insights"
      lead={`From ${wholeMonthInWords(period.from)} to ${wholeMonthInWords(period.to)}.`}
      aside={<DownloadButton program={program} period={period} />}
    >
      <PeriodForm key={period.from + period.to} period={period} months={months} onShow={show} />
      <QueryState query={summary} skeleton={<Skeleton shape="cards" count={4} />}>
        {(data) => <Filled summary={data} />}
      </QueryState>
    </Page>
  );
}

function Filled({ summary }: { summary: MetricsSummary }) {
  return (
    <>
      <p className="muted">
        As of <Moment at={summary.asOf} />. To protect people’s privacy, we round figures down to whole groups
        of {summary.minimumGroupSize}. We don’t show figures about fewer than {summary.minimumGroupSize}{' '}
        people, or about nobody. The figures for the period leave out any month about fewer people.
      </p>
      <FigureCards summary={summary} />
      <BarChart
        title="Meetings held, by month"
        unit="Meetings"
        minimumGroupSize={summary.minimumGroupSize}
        items={summary.meetingsByMonth.map(({ month, held }) => ({
          label: monthInWords(month),
          figure: held,
        }))}
      />
      <div className="insights__pair">
        <BarChart
          title="Enrollments now, by status"
          unit="Enrollments"
          minimumGroupSize={summary.minimumGroupSize}
          items={itemsOf(summary.enrollmentsByState, enrollmentWords)}
        />
        <BarChart
          title="Engagements now, by status"
          unit="Engagements"
          minimumGroupSize={summary.minimumGroupSize}
          items={itemsOf(summary.engagementsByState, engagementWords)}
        />
        <BarChart
          title="Requests now, by status"
          unit="Requests"
          minimumGroupSize={summary.minimumGroupSize}
          items={itemsOf(summary.requestsByState, requestWords)}
        />
      </div>
    </>
  );
}

function itemsOf(cells: MetricsSummary['enrollmentsByState'], words: Record<string, string>) {
  return cells.map((cell) => ({ label: words[cell.code] ?? cell.code, figure: cell }));
}
