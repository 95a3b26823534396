import { Link } from 'react-router';
import type { ProfileCard } from '@/shared/api';
import { cadenceWords, modeWords } from '@/shared/domain/words';
import { count } from '@/shared/ui/format';
import { paths } from '@/shared/domain/paths';
import { roomInWords } from '@/shared/domain/profile';
import { useTermTitle } from '@/shared/domain/program';
import { isolated } from '@/shared/ui/text';

const shownTopics = 5;

/** A mentor in the list; the topics that were asked for come first. */
export function MentorCard({ card, wanted }: { card: ProfileCard; wanted: readonly string[] }) {
  const titleOf = useTermTitle();
  const topics = [...card.topics].sort((a, b) => Number(wanted.includes(b)) - Number(wanted.includes(a)));
  const facts = [
    card.person.component && isolated(card.person.component),
    card.yearsOfExperience === undefined ? undefined : `${count(card.yearsOfExperience, 'year')} in security`,
    ...card.certifications.map((code) => titleOf('certifications', code)),
  ].filter(Boolean);
  const meets = [
    card.cadence && cadenceWords[card.cadence],
    ...card.meetingModes.map((mode) => modeWords[mode]),
  ];

  return (
    <li className="card mentor-card">
      <h2 className="ds-text-heading--lg">
        <Link to={paths.mentor(card.id)}>
          <bdi>{card.person.name}</bdi>
        </Link>
      </h2>
      <p dir="auto">{card.headline}</p>
      <p className="muted">{facts.join(' · ')}</p>
      {topics.length > 0 && (
        <ul className="tags" aria-label="Topics">
          {topics.slice(0, shownTopics).map((code) => (
            <li key={code}>{titleOf('topics', code)}</li>
          ))}
          {topics.length > shownTopics && <li>and {topics.length - shownTopics} more</li>}
        </ul>
      )}
      <p className="mentor-card__foot">
        <strong>{roomInWords({ ...card, places: card.openPlaces, awayUntil: card.awayUntil })}</strong>
        <span className="muted">{meets.filter(Boolean).join(' · ')}</span>
      </p>
    </li>
  );
}
