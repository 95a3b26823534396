import { Dialog } from '@cmsgov/design-system';
import { useQuery } from '@tanstack/react-query';
import type { MatchRunPair } from '@/shared/api';
import { ProblemPart } from '@/shared/domain/problem';
import { fitInPercent, recommendationsQuery } from '@/shared/domain/profile';
import { ActionButton, ProgressLine, Skeleton } from '@/shared/ui';
import { useFocusReturn } from '@/shared/ui/hooks/useFocusReturn';
import { isolated } from '@/shared/ui/text';

interface Props {
  pair: MatchRunPair;
  onChoose: (mentorProfileId: string, name: string) => void;
  onCancel: () => void;
}

/** The mentors who fit a mentee best, to choose from. */
export function AnotherMentor({ pair, onChoose, onCancel }: Props) {
  useFocusReturn();
  const { data, error, refetch } = useQuery(recommendationsQuery(pair.menteeProfileId));
  return (
    <Dialog
      isOpen
      heading={`A mentor for ${isolated(pair.mentee.name)}`}
      onExit={onCancel}
      actions={
        <ActionButton inactive={false} variation="ghost" onClick={onCancel}>
          Go back
        </ActionButton>
      }
    >
      <p>These mentors fit best. Whoever you choose, you see what it would cost the others first.</p>
      {error ? (
        <ProblemPart error={error} retry={() => void refetch()} />
      ) : !data ? (
        <Skeleton shape="rows" count={5} />
      ) : data.length === 0 ? (
        <p>No mentor could take this mentee now.</p>
      ) : (
        <ul className="run__mentors">
          {data.map(({ mentor, fit }) => (
            <li key={mentor.id}>
              <bdi>{mentor.person.name}</bdi>
              <ProgressLine
                label={`Fit of ${isolated(mentor.person.name)}`}
                percent={fitInPercent(fit.score)}
              />
              <ActionButton
                size="small"
                inactive={mentor.id === pair.mentorProfileId}
                onClick={() => onChoose(mentor.id, mentor.person.name)}
              >
                {mentor.id === pair.mentorProfileId ? 'Chosen now' : 'Choose'}
                <span className="ds-u-visibility--screen-reader">
                  {' '}
                  <bdi>{mentor.person.name}</bdi>
                </span>
              </ActionButton>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}
