import { useQuery } from '@tanstack/react-query';
import type { EnrollmentStage, EnrollmentState, Role } from '@/shared/api';
import { TabLinks } from '@/shared/ui';
import { agoInWords, useTimeZone } from '@/shared/ui/format';
import { enrollmentWords } from '@/shared/domain/words';
import { stagesQuery } from '@/shared/domain/enrollment';

interface Props {
  program: string;
  role: Role | undefined;
  current: EnrollmentState;
  linkTo: (state: EnrollmentState) => string;
}

const states = Object.keys(enrollmentWords) as EnrollmentState[];

/** The stages as tabs, each with how many stand there and since when the oldest does. */
export function Stages({ program, role, current, linkTo }: Props) {
  const timeZone = useTimeZone();
  const stages = useQuery(stagesQuery(program, role)).data;
  return (
    <TabLinks
      label="Stages"
      tabs={states.map((state) => {
        const stage = stages?.find((each) => each.state === state);
        return {
          to: linkTo(state),
          label: enrollmentWords[state],
          current: state === current,
          ...(stage ? { note: noteOf(stage, timeZone) } : {}),
        };
      })}
    />
  );
}

function noteOf({ count, oldestSince }: EnrollmentStage, timeZone: string): string {
  return count > 0 && oldestSince ? `${count}, oldest ${agoInWords(oldestSince, timeZone)}` : String(count);
}
