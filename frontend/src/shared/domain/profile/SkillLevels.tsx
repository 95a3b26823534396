import { useId } from 'react';
import type { Profile, SkillAssessment, Taxonomy } from '@/shared/api';
import { DataTable } from '@/shared/ui';
import { useTaxonomy } from '../program';
import { byGap, gapOf, highestLevel, levelWords, skillTitle } from './levels';

/**
 * What a person says of their skills. Of a mentee how far it is from what they have to what they want, as a chart and
 * as a table, the widest gap first; of a mentor up to where they can help.
 */
export function SkillLevels({ profile }: { profile: Profile }) {
  const id = useId();
  const taxonomy = useTaxonomy();
  const { assessment, role, workRoles } = profile;
  if (assessment.length === 0) return null;
  const aimed = workRoles.map((code) => taxonomy.workRoles.find((term) => term.code === code)?.title ?? code);
  return (
    <section aria-labelledby={id} className="skill-levels">
      <h2 id={id} className="ds-text-heading--lg">
        {role === 'MENTOR' ? 'Can help up to this level' : headingOf(aimed)}
      </h2>
      {role === 'MENTOR' ? (
        <DataTable
          caption="Skills"
          rows={[...assessment].sort((one, other) => (other.offered ?? 0) - (one.offered ?? 0))}
          keyOf={keyOf}
          columns={[
            { head: 'Skill', cell: (skill) => skillTitle(skill, taxonomy) },
            { head: 'Level, of 5', cell: ({ offered }) => (offered ? levelWords[offered] : '') },
          ]}
        />
      ) : (
        <Gap skills={byGap(assessment)} taxonomy={taxonomy} />
      )}
    </section>
  );
}

function headingOf(workRoles: readonly string[]): string {
  return workRoles.length === 0
    ? 'Skills: now and wanted'
    : `Skills for ${workRoles.join(', ')}: now and wanted`;
}

function keyOf({ kind, code }: SkillAssessment): string {
  return kind + code;
}

interface GapProps {
  skills: readonly SkillAssessment[];
  taxonomy: Taxonomy;
}

function Gap({ skills, taxonomy }: GapProps) {
  return (
    <>
      <p className="muted">
        The NICE Framework doesn’t say which level a work role needs, so the target is the level that the
        person wants. Solid is what is there, hatched what is missing.
      </p>
      {/* The table says the same in numbers; a screen reader need not hear it twice. */}
      <ul className="skill-levels__bars" aria-hidden="true">
        {skills.map((skill) => (
          <li key={keyOf(skill)}>
            <span>{skillTitle(skill, taxonomy)}</span>
            <Bar skill={skill} />
          </li>
        ))}
      </ul>
      <DataTable
        caption="Skills, the widest gap first"
        rows={skills}
        keyOf={keyOf}
        columns={[
          { head: 'Skill', cell: (skill) => skillTitle(skill, taxonomy) },
          { head: 'Now', cell: ({ current }) => current, figures: true },
          { head: 'Wanted', cell: ({ wanted }) => wanted, figures: true },
          { head: 'Gap', cell: (skill) => gapOf(skill), figures: true },
        ]}
      />
    </>
  );
}

/** Five boxes: solid up to the level now, hatched up to the level wanted, and a line where that ends. */
function Bar({ skill: { current = 0, wanted = 0 } }: { skill: SkillAssessment }) {
  const hatch = useId();
  const step = 100 / highestLevel;
  return (
    <svg viewBox="0 0 100 10" preserveAspectRatio="none">
      <defs>
        <pattern id={hatch} width="3" height="10" patternUnits="userSpaceOnUse">
          <rect className="skill-levels__hatch" width="1.2" height="10" />
        </pattern>
      </defs>
      <rect className="skill-levels__have" width={current * step} height={10} />
      {wanted > current && (
        <rect x={current * step} width={(wanted - current) * step} height={10} fill={`url(#${hatch})`} />
      )}
      <rect className="skill-levels__wanted" x={Math.max(0, wanted * step - 1)} width={1} height={10} />
    </svg>
  );
}
