import { Link } from 'react-router';
import type { Profile } from '@/shared/api';
import { cadenceWords, modeWords } from '@/shared/domain/words';
import { count } from '@/shared/ui/format';
import { useTermTitle } from '@/shared/domain/program';
import { paths } from '@/shared/domain/paths';
import { titleOf, type ProfileStepName } from './steps';
import type { ProfileParts } from './useProfileParts';

type Line = readonly [label: string, text: string];

/** The profile in the parts it is filled in by, each with its way to change it. */
export function OwnParts({ parts }: { parts: ProfileParts }) {
  const { value: enrollment } = parts.enrollment;
  const lines = useLines(parts.profile.value);
  const editable = enrollment.state !== 'WITHDRAWN';
  const edit = (step: ProfileStepName) =>
    enrollment.state === 'DRAFT'
      ? paths.joinStep(enrollment.id, step)
      : paths.profileStep(enrollment.id, step);

  return (
    <ul className="cards">
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
                  <dt>{label}</dt>
                  <dd className="prose" dir="auto">
                    {text || <span className="muted">Not filled in</span>}
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        );
      })}
    </ul>
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
