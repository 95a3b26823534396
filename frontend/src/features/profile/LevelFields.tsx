import { InlineError } from '@cmsgov/design-system';
import { useController, useFormState, useWatch } from 'react-hook-form';
import type { Role, SkillAssessment, Taxonomy } from '@/shared/api';
import type { DraftForm } from '@/shared/domain/form';
import { levelWords, skillTitle } from '@/shared/domain/profile';
import { SelectInput } from '@/shared/ui/form';
import type { CheckedProfile, ProfileValues } from './values';

interface Props {
  form: Pick<DraftForm<ProfileValues, CheckedProfile>, 'control'>;
  role: Role;
  taxonomy: Taxonomy;
}

type Skill = Pick<SkillAssessment, 'kind' | 'code'>;
type Side = 'current' | 'wanted' | 'offered';

const sides: Record<Role, readonly { side: Side; label: string }[]> = {
  MENTEE: [
    { side: 'current', label: 'Where I am' },
    { side: 'wanted', label: 'Where I want to be' },
  ],
  MENTOR: [{ side: 'offered', label: 'Up to where I can help' }],
};

const notRated = '0';
const options = [
  { value: notRated, label: 'Not rated' },
  ...Object.entries(levelWords).map(([value, label]) => ({ value, label })),
];

/** The levels of each skill that is chosen above, or was rated before. None need be rated. */
export function LevelFields({ form: { control }, role, taxonomy }: Props) {
  const { field } = useController({ name: 'assessment', control });
  const { errors } = useFormState({ control, name: 'assessment' });
  const [topics, areas] = useWatch({ control, name: ['topics', 'competencyAreas'] });
  const rated = field.value;
  const skills = skillsOf(topics, areas, rated);
  const rate = (skill: Skill, side: Side, level: string) =>
    field.onChange(changed(rated, skill, side, level === notRated ? undefined : Number(level)));

  return (
    <fieldset className="ds-c-fieldset ds-u-margin-top--3">
      <legend className="ds-c-label">
        {role === 'MENTOR' ? 'How far can you take people?' : 'Where are you, and where do you want to be?'}
      </legend>
      <p className="ds-c-hint">
        {skills.length === 0
          ? 'Optional. Choose topics or competency areas above, then rate them here.'
          : 'Optional. Nobody grades you: it helps you two to plan.'}
      </p>
      {skills.map((skill) => {
        const index = rated.findIndex((each) => isSame(each, skill));
        const error = index < 0 ? undefined : errors.assessment?.[index]?.message;
        const title = skillTitle(skill, taxonomy);
        return (
          <div key={skill.kind + skill.code} className="levels__skill" role="group" aria-label={title}>
            <strong>{title}</strong>
            {error && <InlineError>{error}</InlineError>}
            <div className="levels__sides">
              {sides[role].map(({ side, label }) => (
                <SelectInput
                  key={side}
                  name={`assessment.${skill.kind}.${skill.code}.${side}`}
                  label={label}
                  value={rated[index]?.[side]?.toString() ?? notRated}
                  options={options}
                  onChange={(level) => rate(skill, side, level)}
                />
              ))}
            </div>
          </div>
        );
      })}
    </fieldset>
  );
}

/** What can be rated: what is chosen, and what was rated and is not chosen any more; in the order of the server. */
function skillsOf(
  topics: readonly string[],
  areas: readonly string[],
  rated: readonly SkillAssessment[],
): Skill[] {
  const chosen: Skill[] = [
    ...topics.map((code) => ({ kind: 'TOPIC' as const, code })),
    ...areas.map((code) => ({ kind: 'COMPETENCY_AREA' as const, code })),
  ];
  return [...chosen, ...rated.filter((each) => !chosen.some((skill) => isSame(skill, each)))].sort(inOrder);
}

function changed(
  rated: readonly SkillAssessment[],
  skill: Skill,
  side: Side,
  level: number | undefined,
): SkillAssessment[] {
  const others = rated.filter((each) => !isSame(each, skill));
  const before: Partial<Record<Side, number>> = rated.find((each) => isSame(each, skill)) ?? {};
  const { current, wanted, offered } = before;
  const after: Record<Side, number | undefined> = { current, wanted, offered, ...{ [side]: level } };
  const levels = Object.fromEntries(Object.entries(after).filter(([, value]) => value !== undefined));
  if (Object.keys(levels).length === 0) return others;
  return [...others, { kind: skill.kind, code: skill.code, ...levels }].sort(inOrder);
}

function isSame(one: Skill, other: Skill): boolean {
  return one.kind === other.kind && one.code === other.code;
}

function inOrder(one: Skill, other: Skill): number {
  const kinds = ['TOPIC', 'COMPETENCY_AREA'];
  return kinds.indexOf(one.kind) - kinds.indexOf(other.kind) || (one.code < other.code ? -1 : 1);
}
