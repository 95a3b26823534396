import type { MetricsSummary } from '@/shared/api';
import { count } from '@/shared/ui/format';
import { inFigures, shown } from '@/shared/domain/figure';
import { withoutMonths } from './leftOut';

/** The four figures that say most. */
export function FigureCards({ summary }: { summary: MetricsSummary }) {
  const { participants, meetingsHeld, meetingHours, reportsFiled, medianDaysToMatch, satisfaction, leftOut } =
    summary;
  const figures = [
    {
      label: 'Active participants',
      figure: together(summary),
      more: [`Mentors: ${inFigures(participants.mentors)}. Mentees: ${inFigures(participants.mentees)}.`],
    },
    {
      label: 'Time to a match',
      figure: medianDaysToMatch === undefined ? 'Not known' : count(medianDaysToMatch, 'day'),
      more: ['Half of the mentees wait no longer than this.', withoutMonths(leftOut.matches)],
    },
    {
      label: 'Meetings held',
      figure: inFigures(meetingsHeld),
      more: [
        meetingHours === undefined ? '' : `${count(meetingHours, 'hour')} together.`,
        withoutMonths(leftOut.meetings),
        `Reports filed: ${inFigures(reportsFiled)}.`,
        withoutMonths(leftOut.reports),
      ],
    },
    {
      label: 'Satisfaction',
      figure: satisfaction.average === undefined ? 'Not shown' : `${satisfaction.average.toFixed(1)} of 5`,
      more: [`Answers: ${inFigures(satisfaction.answers)}.`, withoutMonths(leftOut.answers)],
    },
  ];
  return (
    <ul className="figures" aria-label="Key figures">
      {figures.map(({ label, figure, more }) => (
        <li key={label} className="card">
          <h2 className="ds-text-heading--md">{label}</h2>
          <p className="figures__value">{figure}</p>
          <p className="muted">{more.filter(Boolean).join(' ')}</p>
        </li>
      ))}
    </ul>
  );
}

function together({ participants: { mentors, mentees } }: MetricsSummary): string {
  const one = shown(mentors);
  const other = shown(mentees);
  return one === undefined || other === undefined ? 'Not shown' : (one + other).toLocaleString('en-US');
}
