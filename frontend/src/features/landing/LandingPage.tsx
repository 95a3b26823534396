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
  const landing = program?.presentation.landing;
  return (
    <Page title={landing?.title ?? 'Mentorship'}>
      <div className="landing__hero">
        <div>
          <p className="ds-text-body--lg ds-u-measure--base">
            {landing?.lead ??
              'Two people, one with a question and one with experience, talk regularly for a few months.'}
          </p>
          <Doors />
        </div>
        <TwoPeople />
      </div>
      <Steps program={program} />
      {landing && <RightForMe landing={landing} />}
      {landing && <WhatItIsNot points={landing.whatItIsNot} />}
      <Questions program={program} />
      <ManagerDoor policy={program?.policy} />
    </Page>
  );
}
