import { useTransition, type Agreement, type Engagement, type PersonRef } from '@/shared/api';
import { ActionButton, ButtonLink, Empty, Facts, Moment, SaveStatus, useAnnounce } from '@/shared/ui';
import { ActionProblem } from '@/shared/domain/problem';
import { cadenceWords, modeWords } from '@/shared/domain/words';
import { dateInWords, listInWords } from '@/shared/ui/format';
import { useHeadingFocus } from '@/shared/ui/hooks/useHeadingFocus';
import { signAgreement } from '@/shared/domain/engagement';
import { useMe } from '@/shared/domain/me';
import { paths } from '@/shared/domain/paths';
import { may, useMentorship } from '../useMentorship';

/** What the two agreed on, and who has signed it. */
export function PlanTab() {
  const { engagement, standing } = useMentorship();
  const { value } = engagement;
  const announce = useAnnounce();
  const { heading, focusHeading } = useHeadingFocus();
  const { run, mutation } = useTransition({
    step: signAgreement(value.id, useMe().id),
    from: engagement,
    onDone: (changed) => {
      announce(changed.agreement?.complete ? 'You both signed. Your plan is in effect.' : 'You have signed.');
      focusHeading();
    },
  });
  const { agreement } = value;
  if (!agreement) return <NoPlan engagement={value} />;

  return (
    <section aria-labelledby="plan" className="plan">
      <h2 id="plan" ref={heading} tabIndex={-1} className="ds-text-heading--xl">
        {agreement.complete ? 'Your plan' : 'A plan to agree on'}
      </h2>
      <p className="muted">
        Version {agreement.version}, written by <bdi>{agreement.proposedBy.name}</bdi> on{' '}
        <Moment at={agreement.proposedAt} dayOnly />
      </p>
      <Terms agreement={agreement} />
      <h3 className="ds-text-heading--lg">Signatures</h3>
      <ul className="signatures">
        <Signature agreement={agreement} person={value.mentor} />
        <Signature agreement={agreement} person={value.mentee} />
      </ul>
      {!agreement.complete && standing.role && !may(value, 'SIGN') && (
        <p>You have signed. Next, {standing.name} signs it or proposes a change.</p>
      )}
      <ActionProblem error={mutation.error} words={{ duplicate: 'You already signed this plan.' }} />
      <div className="actions">
        {may(value, 'SIGN') && (
          <ActionButton
            variation="solid"
            inactive={mutation.isPending}
            onClick={() => run(agreement.version)}
          >
            Sign the plan
          </ActionButton>
        )}
        {may(value, 'PROPOSE_AGREEMENT') && (
          <ButtonLink to={paths.proposePlan(value.id)}>Propose a change</ButtonLink>
        )}
      </div>
      <SaveStatus sending={mutation} />
    </section>
  );
}

function NoPlan({ engagement }: { engagement: Engagement }) {
  return (
    <Empty
      heading="No plan yet"
      {...(may(engagement, 'PROPOSE_AGREEMENT')
        ? {
            action: (
              <ButtonLink to={paths.proposePlan(engagement.id)} primary>
                Propose a plan
              </ButtonLink>
            ),
          }
        : {})}
    >
      A plan says how long, how often, and how you’ll meet, and what you expect of each other. It takes effect
      once you’ve both signed.
    </Empty>
  );
}

function Terms({ agreement }: { agreement: Agreement }) {
  return (
    <>
      <Facts
        inRow
        facts={[
          { label: 'From', value: dateInWords(agreement.startsOn) },
          { label: 'Until', value: dateInWords(agreement.endsOn) },
          { label: 'How often', value: cadenceWords[agreement.cadence] },
          {
            label: 'How you’ll meet',
            value: listInWords(agreement.channels.map((channel) => modeWords[channel])),
          },
        ]}
      />
      {agreement.expectations && (
        <>
          <h3 className="ds-text-heading--lg">What we expect of each other</h3>
          <p className="prose ds-u-measure--base" dir="auto">
            {agreement.expectations}
          </p>
        </>
      )}
    </>
  );
}

function Signature({ agreement, person }: { agreement: Agreement; person: PersonRef }) {
  const signature = agreement.signatures.find((each) => each.person.id === person.id);
  return (
    <li className={signature ? 'signature signature--done' : 'signature'}>
      <span className="signature__name">
        <bdi>{person.name}</bdi>
      </span>
      <span className="muted">
        {signature ? (
          <>
            Signed on <Moment at={signature.signedAt} dayOnly />
          </>
        ) : (
          'Has not signed yet'
        )}
      </span>
    </li>
  );
}
