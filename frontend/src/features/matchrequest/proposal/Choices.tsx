import type { ReactNode } from 'react';
import { Link } from 'react-router';

export interface Candidate {
  profileId: string;
  name: string;
  /** Under the name: where they work, a headline. */
  about: readonly (string | undefined)[];
  /** Beside the name: since when, how much room. */
  note: ReactNode;
}

interface Props {
  candidates: readonly Candidate[];
  linkTo: (profileId: string) => string;
}

/** People to choose one of. */
export function Choices({ candidates, linkTo }: Props) {
  return (
    <ul className="choices">
      {candidates.map(({ profileId, name, about, note }) => (
        <li key={profileId}>
          <Link to={linkTo(profileId)} preventScrollReset>
            <bdi>{name}</bdi>
          </Link>
          <span className="muted">{note}</span>
          {about.filter(Boolean).map((line) => (
            <span key={line} className="choices__about" dir="auto">
              {line}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
