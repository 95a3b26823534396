import { Link } from 'react-router';
import { paths } from '@/shared/domain/paths';
import { Page } from '@/shared/ui';

const parts = [
  {
    to: paths.closedDays,
    label: 'Closed days',
    about: 'Days that count for nobody, such as those of a storm. Due times move past them.',
  },
  { to: paths.messages, label: 'Messages', about: 'The words of what this program tells people.' },
  {
    to: paths.undelivered,
    label: 'Emails that could not be sent',
    about: 'Who should have gotten them, and a button to send them again.',
  },
  {
    to: paths.refusedAddresses,
    label: 'Addresses that take no email',
    about: 'A mail server refused them, so we send nothing there until they change.',
  },
];

/** What the support team sets for its program. */
export function SettingsPage() {
  return (
    <Page title="Settings" lead="How this program works.">
      <ul className="cards">
        {parts.map(({ to, label, about }) => (
          <li key={to} className="card">
            <h2 className="ds-text-heading--lg">
              <Link to={to}>{label}</Link>
            </h2>
            <p>{about}</p>
          </li>
        ))}
      </ul>
    </Page>
  );
}
