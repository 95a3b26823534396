import { Page } from '@/shared/ui';
import { usePublicProgram, useSupportTeam } from '@/shared/domain/program';

export function PrivacyPage() {
  const program = usePublicProgram();
  const team = useSupportTeam();
  return (
    <Page title="Privacy" lead="We keep what the program needs, and show it to as few people as possible.">
      <div className="ds-u-measure--base">
        <h2 className="ds-text-heading--xl">Who sees what</h2>
        <ul className="ds-c-list">
          <li>
            Other people in the program see your profile, once it is listed. They never see how to reach you.
          </li>
          <li>
            Your email address and phone number are shown to the person you are matched with, and the {team}.
          </li>
          <li>What you write in a request is read by the two of you and the {team}.</li>
          <li>
            Only its author can read a private note, and the other person if it’s shared. The {team} can’t
            open them.
          </li>
          <li>
            Survey answers are shown only as totals
            {program && <>, and never for fewer than {program.policy.privacy.minimumGroupSize} people</>}.
          </li>
        </ul>
        <h2 className="ds-text-heading--xl">In your browser</h2>
        <p>
          These pages set no tracking cookies and load nothing from other sites. What you type into a form
          stays in this browser tab until you send it, so it doesn’t get lost. Signing out removes it.
        </p>
      </div>
    </Page>
  );
}
