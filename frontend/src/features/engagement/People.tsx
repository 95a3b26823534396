import type { Contact, Engagement, PersonRef, Role } from '@/shared/api';
import { roleWords } from '@/shared/domain/words';
import { useMe } from '@/shared/domain/me';

/** The two people, with what they need to reach each other while the mentorship is open. */
export function People({ engagement: { mentee, mentor, contacts } }: { engagement: Engagement }) {
  return (
    <ul className="people" aria-label="The two people">
      <Person person={mentor} as="MENTOR" contact={contacts?.mentor} />
      <Person person={mentee} as="MENTEE" contact={contacts?.mentee} />
    </ul>
  );
}

interface PersonProps {
  person: PersonRef;
  as: Role;
  contact: Contact | undefined;
}

function Person({ person, as: role, contact }: PersonProps) {
  const mine = useMe().id === person.id;
  return (
    <li>
      <p className="muted">
        {roleWords[role]}
        {mine && ' (you)'}
      </p>
      <p className="people__name">
        <bdi>{person.name}</bdi>
      </p>
      {person.component && (
        <p>
          <bdi>{person.component}</bdi>
        </p>
      )}
      {contact && (
        <p>
          <a href={`mailto:${contact.email}`}>{contact.email}</a>
        </p>
      )}
      {contact?.phone && (
        <p>
          <a href={`tel:${contact.phone.replace(/[^+\d]/g, '')}`}>{contact.phone}</a>
        </p>
      )}
    </li>
  );
}
