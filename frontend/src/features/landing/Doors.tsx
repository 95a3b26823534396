import { ButtonLink } from '@/shared/ui';

/** The two ways in; both lead through sign-in when that is still to do. */
export function Doors() {
  return (
    <div className="actions">
      <ButtonLink to="/join?role=MENTEE" primary>
        Find a mentor
      </ButtonLink>
      <ButtonLink to="/join?role=MENTOR">Become a mentor</ButtonLink>
    </div>
  );
}
