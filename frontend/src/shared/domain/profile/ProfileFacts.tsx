import type { Profile, Taxonomy } from '@/shared/api';
import { cadenceWords, modeWords } from '../words';
import { count } from '@/shared/ui/format';
import { useTermTitle, useUnitName } from '../program';
import { ResumeLink } from './ResumeLink';
import { roomInWords } from './room';
import { SkillLevels } from './SkillLevels';

/** A profile as others see it: what the person can help with or hopes for, background, and how they like to work. */
export function ProfileFacts({ profile }: { profile: Profile }) {
  const { goals } = profile;
  const unit = useUnitName();
  return (
    <div className="profile-facts">
      {profile.summary && (
        <p className="prose ds-u-measure--base" dir="auto">
          {profile.summary}
        </p>
      )}
      <section>
        <h2 className="ds-text-heading--lg">
          {profile.role === 'MENTOR' ? 'Can help with' : 'Would like help with'}
        </h2>
        <dl className="facts">
          <Terms label="Topics" list="topics" codes={profile.topics} />
          <Terms label="Focus areas" list="focusAreas" codes={profile.focusAreas} />
          <Terms label="Control families" list="controlFamilies" codes={profile.controlFamilies} />
          <Terms label="Competency areas" list="competencyAreas" codes={profile.competencyAreas} />
          <Text label="In the next months" text={goals?.shortTerm} />
          <Text label="In the long run" text={goals?.longTerm} />
          <Text label="Why now" text={goals?.reasonForJoining} />
        </dl>
      </section>
      <SkillLevels profile={profile} />
      <section>
        <h2 className="ds-text-heading--lg">Background</h2>
        <dl className="facts">
          <Text label={unit} text={profile.person.component} />
          <Text
            label="Experience"
            text={
              profile.yearsOfExperience === undefined ? undefined : count(profile.yearsOfExperience, 'year')
            }
          />
          <Terms label="Work roles" list="workRoles" codes={profile.workRoles} />
          <Terms label="Certifications" list="certifications" codes={profile.certifications} />
          {profile.resume && (
            <div>
              <dt>Résumé</dt>
              <dd>
                <ResumeLink profileId={profile.id} resume={profile.resume} />
              </dd>
            </div>
          )}
        </dl>
      </section>
      <section>
        <h2 className="ds-text-heading--lg">
          How <bdi>{profile.person.name}</bdi> likes to work
        </h2>
        <dl className="facts">
          <Text label="Ways to meet" text={profile.meetingModes.map((mode) => modeWords[mode]).join(', ')} />
          <Text label="How often" text={profile.cadence && cadenceWords[profile.cadence]} />
          {profile.capacity !== undefined && (
            <Text
              label="Room"
              text={roomInWords({
                openToRequests: profile.openToRequests,
                places: profile.capacity - (profile.placesTaken ?? 0),
                awayUntil: profile.awayUntil,
              })}
            />
          )}
          <Text label="Not available" text={profile.nonAvailability} />
          <Terms label="Looks for in a mentor" list="qualities" codes={profile.wantedQualities} />
        </dl>
      </section>
    </div>
  );
}

function Text({ label, text }: { label: string; text: string | undefined }) {
  if (!text) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd className="prose" dir="auto">
        {text}
      </dd>
    </div>
  );
}

function Terms({ label, list, codes }: { label: string; list: keyof Taxonomy; codes: readonly string[] }) {
  const titleOf = useTermTitle();
  if (codes.length === 0) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <ul className="tags">
          {codes.map((code) => (
            <li key={code}>{titleOf(list, code)}</li>
          ))}
        </ul>
      </dd>
    </div>
  );
}
