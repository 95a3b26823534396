import { Button } from '@cmsgov/design-system';
import { useState } from 'react';
import { Link } from 'react-router';
import { useTransition, type Enrollment, type Versioned } from '@/shared/api';
import { ConfirmDialog } from '@/shared/domain/problem';
import { useAnnounce, useTitleFocus } from '@/shared/ui';
import { changeEnrollment, type OwnTransition } from '@/shared/domain/enrollment';
import { paths } from '@/shared/domain/paths';
import { Concerned, mayGoOn, useConcerned } from './Concerned';

const offers: Record<OwnTransition, { button: string; heading: string; text: string; done: string }> = {
  pause: {
    button: 'Pause',
    heading: 'Pause for a while?',
    text: 'Others can no longer find you or send you requests. Requests that you sent as a mentee are on hold until you’re back, so nobody has to answer them. Mentorships already underway continue. You can come back at any time.',
    done: 'You are paused.',
  },
  resume: {
    button: 'Resume',
    heading: 'Resume now?',
    text: 'Others can find you again, and the time to answer requests on hold goes on.',
    done: 'Welcome back.',
  },
  reopen: {
    button: 'Change and send again',
    heading: 'Open it again?',
    text: 'You can change your profile and send it again.',
    done: 'Your enrollment is open again.',
  },
  withdraw: {
    button: 'Leave the program',
    heading: 'Leave the program in this role?',
    text: 'Your profile is no longer shown and your open requests are closed, which the others are told. You can’t reopen this enrollment, but you can join again at any time.',
    done: 'You have left. Thank you for taking part.',
  },
};

/** What the person may do with an enrollment now, each asked once more. */
export function EnrollmentActions({ enrollment }: { enrollment: Versioned<Enrollment> }) {
  const announce = useAnnounce();
  const focusTitle = useTitleFocus();
  const [asked, setAsked] = useState<OwnTransition | null>(null);
  const noticed = asked === 'reopen' ? null : asked;
  const concerned = useConcerned(enrollment.value, noticed !== null);
  const { run, takeBack, mutation } = useTransition({
    step: changeEnrollment(enrollment.value.id),
    from: enrollment,
    onDone: (_, verb: OwnTransition) => {
      setAsked(null);
      announce(offers[verb].done);
      focusTitle();
    },
  });
  const possible = (Object.keys(offers) as OwnTransition[]).filter((verb) => allowed(enrollment.value, verb));
  if (possible.length === 0) return null;

  return (
    <div className="actions">
      {possible.map((verb) => (
        <Button key={verb} size="small" variation="ghost" onClick={() => setAsked(verb)}>
          {offers[verb].button}
        </Button>
      ))}
      {asked && (
        <ConfirmDialog
          heading={offers[asked].heading}
          confirm={offers[asked].button}
          barred={noticed !== null && !mayGoOn(noticed, concerned.data)}
          sending={mutation}
          onConfirm={() => run(asked)}
          onCancel={() => {
            setAsked(null);
            takeBack();
          }}
        >
          <p>{offers[asked].text}</p>
          {asked === 'pause' && (
            <p>
              Do you know when you’ll be back? <Link to={paths.timeAway}>Plan time away</Link> instead, and it
              ends by itself.
            </p>
          )}
          {noticed && <Concerned verb={noticed} role={enrollment.value.role} query={concerned} />}
        </ConfirmDialog>
      )}
    </div>
  );
}

function allowed(enrollment: Enrollment, verb: OwnTransition): boolean {
  return enrollment.actions.some((action) => action.toLowerCase() === verb);
}
