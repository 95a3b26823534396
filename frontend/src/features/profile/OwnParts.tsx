import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Profile } from '@/shared/api';
import { useMe } from '@/shared/domain/me';
import { cadenceWords, employmentWords, modeWords, standingWords } from '@/shared/domain/words';
import { count } from '@/shared/ui/format';
import { useTermTitle, useUnitName } from '@/shared/domain/program';
import { paths } from '@/shared/domain/paths';
import { aboutReaders, readersOf } from './readers';
import { titleOf, type ProfileStepName } from './steps';
import type { ProfileParts } from './useProfileParts';

type Line = readonly [label: string, text: string];

/** The profile in the parts it is filled in by, each with its way to change it. */
export function OwnParts({ parts, children }: { parts: ProfileParts; children: ReactNode }) {
  const { value: enrollment } = parts.enrollment;
  const lines = useLines(parts.profile.value);
  const readers = readersOf(enrollment.role);
  const editable = enrollment.state !== 'WITHDRAWN';
  const edit = (step: ProfileStepName) =>
    enrollment.state === 'DRAFT'
      ? paths.joinStep(enrollment.id, step)
      : paths.profileStep(enrollment.id, step);

  return (
    <ul className="cards">
      <AboutMe />
      {(Object.keys(lines) as ProfileStepName[]).map((step) => {
        const title = titleOf(step, enrollment.role);
        return (
          <li key={step} className="card">
            <div className="card__head">
              <h2 className="ds-text-heading--lg">{title}</h2>
              {editable && (
                <Link to={edit(step)} aria-label={`Change: ${title}`}>
                  Change
                </Link>
              )}
            </div>
            <dl className="facts">
              {lines[step].map(([label, text]) => (
                <div key={label}>
                  <dt>
                    {label} <span className="read-by">{readers}</span>
                  </dt>
                  <dd className="prose" dir="auto">
                    {text || <span className="muted">Not filled in</span>}
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        );
      })}
      {children}
    </ul>
  );
}

/** What the account says, with who reads each of it. */
function AboutMe() {
  const me = useMe();
  const unit = useUnitName();
  const lines: (readonly [label: string, text: string | undefined, readers: string])[] = [
    ['Name', me.name, aboutReaders.name],
    [unit, me.component, aboutReaders.name],
    ['Email address', me.email, aboutReaders.contact],
    ['Phone number', me.phone, aboutReaders.contact],
    ['Employment', me.employment && employmentWords[me.employment], aboutReaders.team],
    ['ISSO', me.issoStanding && standingWords[me.issoStanding], aboutReaders.team],
    ['Manager’s name', me.managerName, aboutReaders.team],
    ['Manager’s email address', me.managerEmail, aboutReaders.team],
    ['Time zone', me.timeZone, aboutReaders.you],
  ];
  return (
    <li className="card">
      <div className="card__head">
        <h2 className="ds-text-heading--lg">About you</h2>
        <Link to={paths.account} aria-label="Change: About you">
          Change
        </Link>
      </div>
      <dl className="facts">
        {lines.map(([label, text, readers]) => (
          <div key={label}>
            <dt>
              {label} <span className="read-by">{readers}</span>
            </dt>
            <dd className="prose" dir="auto">
              {text || <span className="muted">Not filled in</span>}
            </dd>
          </div>
        ))}
      </dl>
    </li>
  );
}

function useLines(profile: Profile): Record<ProfileStepName, Line[]> {
  const titleOfTerm = useTermTitle();
  const titles = (list: Parameters<typeof titleOfTerm>[0], codes: readonly string[]) =>
    codes.map((code) => titleOfTerm(list, code)).join(', ');
  const { goals } = profile;
  const mentor = profile.role === 'MENTOR';
  return {
    hopes: [
      ['Headline', profile.headline],
      [mentor ? 'What you can help with' : 'What brings you here', profile.summary],
      ['Focus areas', titles('focusAreas', profile.focusAreas)],
      ...(mentor
        ? []
        : [
            ['In the next few months', goals?.shortTerm ?? ''] as const,
            ['In the long term', goals?.longTerm ?? ''] as const,
            ['Why now', goals?.reasonForJoining ?? ''] as const,
          ]),
    ],
    skills: [
      ['Topics', titles('topics', profile.topics)],
      ['Control families', titles('controlFamilies', profile.controlFamilies)],
      ['Competency areas', titles('competencyAreas', profile.competencyAreas)],
      ...(mentor
        ? []
        : [['What matters in a mentor', titles('qualities', profile.wantedQualities)] as const]),
    ],
    background: [
      ['Work roles', titles('workRoles', profile.workRoles)],
      ['Experience', profile.yearsOfExperience === undefined ? '' : count(profile.yearsOfExperience, 'year')],
      ['Certifications', titles('certifications', profile.certifications)],
    ],
    meeting: [
      ['Ways to meet', profile.meetingModes.map((mode) => modeWords[mode]).join(', ')],
      ['How often', profile.cadence ? cadenceWords[profile.cadence] : ''],
      ['Not available', profile.nonAvailability ?? ''],
      ...(mentor
        ? [
            ['Mentees at a time', placesInWords(profile)] as const,
            [
              'Requests',
              profile.openToRequests ? 'Mentees can send requests' : 'Closed to new requests',
            ] as const,
          ]
        : []),
    ],
  };
}

function placesInWords({ capacity, placesTaken = 0 }: Profile): string {
  return capacity === undefined ? '' : `${capacity} (${placesTaken} taken)`;
}
