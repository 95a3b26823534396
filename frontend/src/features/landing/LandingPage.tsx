import { Page } from '@/shared/ui';
import { usePublicProgram } from '@/shared/domain/program';
import { Doors } from './Doors';
import { ManagerDoor } from './ManagerDoor';
import { Questions } from './Questions';
import { RightForMe } from './RightForMe';
import { Steps } from './Steps';
import { TwoPeople } from './TwoPeople';
import { WhatItIsNot } from './WhatItIsNot';

/** The public front door: what the program is, whether it fits, and the two ways in. */
export function LandingPage() {
  const program = usePublicProgram();
  return (
    <Page title="Learn from someone who has done your job">
      <div className="landing__hero">
        <div>
          <p className="ds-text-body--lg ds-u-measure--base">
            Mentorship brings together two security professionals, one with a question and one with
            experience, for a few months of regular talks that help both of them grow.
          </p>
          <Doors />
        </div>
        <TwoPeople />
      </div>
      <Steps policy={program?.policy} />
      <RightForMe />
      <WhatItIsNot />
      <Questions program={program} />
      <ManagerDoor policy={program?.policy} />
    </Page>
  );
}
