import { Button } from '@cmsgov/design-system';
import type { ReactNode } from 'react';
import type { MeetingReport } from '@/shared/api';
import { ButtonLink, Facts, Moment } from '@/shared/ui';
import { dateInWords, lengthInWords } from '@/shared/ui/format';
import { modeWords, progressWords } from '@/shared/domain/words';
import type { Standing } from '@/shared/domain/engagement';
import { paths } from '@/shared/domain/paths';
import { useSupportTeam, useTermTitle } from '@/shared/domain/program';

interface Props {
  report: MeetingReport;
  standing: Standing;
  /** The notes on the meeting, for its two people. */
  notes: ReactNode;
  /** Given while the person may still change it. */
  onAmend?: () => void;
}

/** A filed report, to read. */
export function ReportFacts({ report, standing, notes, onAmend }: Props) {
  const titleOf = useTermTitle();
  const team = useSupportTeam();
  const { heldOn, duration, mode, topics, progress, rating, submittedAt, amendableUntil } = report;
  return (
    <>
      <section className="card" aria-label="Report">
        <Facts
          inRow
          facts={[
            { label: 'Met on', value: dateInWords(heldOn) },
            { label: 'How', value: `${modeWords[mode]}, ${lengthInWords(duration)}` },
            { label: 'Topics', value: topics.map((code) => titleOf('topics', code)).join(', ') },
            { label: 'How much it helped', value: progress && progressWords[progress] },
            { label: 'Meeting rating', value: rating && `${rating} of 5` },
            { label: `Help from the ${team}`, value: helpInWords(report) },
            { label: 'Filed', value: submittedAt && <Moment at={submittedAt} /> },
          ]}
        />
      </section>
      {notes}
      <div className="actions">
        {standing.role && (
          <ButtonLink to={paths.scheduleMeeting(report.engagementId)} primary>
            Schedule the next meeting
          </ButtonLink>
        )}
        {onAmend && <Button onClick={onAmend}>Amend the report</Button>}
      </div>
      {onAmend && amendableUntil && (
        <p className="muted">
          You can amend it until <Moment at={amendableUntil} dayOnly />.
        </p>
      )}
    </>
  );
}

function helpInWords({ helpWanted, helpHandledAt }: MeetingReport): ReactNode {
  if (!helpWanted) return 'Not asked for';
  if (!helpHandledAt) return 'Asked for';
  return (
    <>
      Asked for, handled on <Moment at={helpHandledAt} dayOnly />
    </>
  );
}
