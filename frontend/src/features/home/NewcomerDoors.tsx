import type { Role } from '@/shared/api';
import { ButtonLink } from '@/shared/ui';
import { paths } from '@/shared/domain/paths';

const doors: readonly { role: Role; title: string; text: string; button: string }[] = [
  {
    role: 'MENTEE',
    title: 'Find a mentor',
    text: 'For a question, a task ahead of you, or a skill you want to build. Someone with experience makes time for you.',
    button: 'Join as a mentee',
  },
  {
    role: 'MENTOR',
    title: 'Become a mentor',
    text: 'You know how things are done. Pass it on, as often and to as many people as you like.',
    button: 'Join as a mentor',
  },
];

/** For someone who is new here: the two ways to begin, as the first thing to do or beside other work. */
export function NewcomerDoors({ first }: { first: boolean }) {
  return (
    <section aria-labelledby="doors">
      <h2 id="doors" className="ds-text-heading--xl">
        {first ? 'How would you like to start?' : 'Or take part yourself'}
      </h2>
      <ul className="cards cards--two">
        {doors.map(({ role, title, text, button }, index) => (
          <li key={role} className="card">
            <h3 className="ds-text-heading--lg">{title}</h3>
            <p>{text}</p>
            <ButtonLink to={paths.join(role)} primary={first && index === 0}>
              {button}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
