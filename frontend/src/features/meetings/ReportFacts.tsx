import { Button } from '@cmsgov/design-system';
import type { MeetingReport } from '@/shared/api';
import { ButtonLink, Facts, Moment } from '@/shared/components';
import { dateInWords, lengthInWords, modeWords, progressWords } from '@/shared/format';
import type { Standing } from '@/shared/mentorship';
import { paths } from '@/shared/paths';
import { useTermTitle } from '@/shared/program';
import { LockIcon } from './LockIcon';

interface Props {
  report: MeetingReport;
  standing: Standing;
  /** Given while the person may still change it. */
  onAmend?: () => void;
}

/** A filed report, to read. */
export function ReportFacts({ report, standing, onAmend }: Props) {
  const titleOf = useTermTitle();
  const { heldOn, duration, mode, topics, progress, rating, helpWanted, submittedAt, amendableUntil } =
    report;
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
            { label: 'Rating of the meeting', value: rating && `${rating} of 5` },
            { label: 'Help from the support team', value: helpWanted ? 'Asked for' : 'Not asked for' },
            { label: 'Filed', value: submittedAt && <Moment at={submittedAt} /> },
          ]}
        />
      </section>
      <NoteText report={report} standing={standing} />
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

function NoteText({ report: { privateNote }, standing }: Pick<Props, 'report' | 'standing'>) {
  if (!privateNote) return null;
  return (
    <section aria-labelledby="note" className="card">
      <h2 id="note" className="ds-text-heading--lg">
        <LockIcon /> Private note
      </h2>
      <p className="muted">
        {privateNote.shared ? `Only you and ${standing.name} can read this.` : 'Only you can read this.'}
      </p>
      <p className="prose">{privateNote.text}</p>
    </section>
  );
}
