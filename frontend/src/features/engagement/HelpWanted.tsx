import { Button } from '@cmsgov/design-system';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { QueryState } from '@/shared/domain/problem';
import { ButtonLink, Skeleton } from '@/shared/ui';
import { dateInWords } from '@/shared/ui/format';
import { paths } from '@/shared/domain/paths';
import { helpWantedQuery } from '@/shared/domain/meeting';

const shownFirst = 5;

/** Pairs that asked for help in a meeting report, until somebody has handled it. */
export function HelpWanted({ program }: { program: string }) {
  const [all, setAll] = useState(false);
  const reports = useQuery(helpWantedQuery(program));
  return (
    <section aria-labelledby="help" className="card card--next">
      <h2 id="help" className="ds-text-heading--xl">
        Asked for help
      </h2>
      <QueryState
        query={reports}
        skeleton={<Skeleton shape="text" count={2} />}
        isEmpty={({ total }) => total === 0}
        empty={<p className="muted">Nobody is waiting for help.</p>}
      >
        {({ items, total }) => (
          <>
            <ul className="help-wanted__list">
              {(all ? items : items.slice(0, shownFirst)).map(
                ({ meetingId, engagementId, mentee, mentor, heldOn }) => (
                  <li key={meetingId} className="help-wanted">
                    <span>
                      <Link to={paths.mentorship(engagementId)}>
                        <bdi>{mentee.name}</bdi> and <bdi>{mentor.name}</bdi>
                      </Link>{' '}
                      <span className="muted">after their meeting on {dateInWords(heldOn)}</span>
                    </span>
                    <ButtonLink to={paths.meetingReport(meetingId)} small>
                      Read and handle
                      <span className="ds-u-visibility--screen-reader">
                        : <bdi>{mentee.name}</bdi> and <bdi>{mentor.name}</bdi>
                      </span>
                    </ButtonLink>
                  </li>
                ),
              )}
            </ul>
            {!all && items.length > shownFirst && (
              <Button size="small" variation="ghost" onClick={() => setAll(true)}>
                Show all {total}
              </Button>
            )}
          </>
        )}
      </QueryState>
    </section>
  );
}
