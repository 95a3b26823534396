import { limits, type Policy, type Role, type Taxonomy, type Term } from '@/shared/api';
import { cadenceWords, modeWords } from '@/shared/domain/words';
import { optionsOf } from '@/shared/ui/format';
import { CheckField, ManyOfField, OneOfField, TextField, type DraftForm } from '@/shared/domain/form';
import type { ProfileStepName } from './steps';
import { useProgram } from '@/shared/domain/program';
import { LevelFields } from './LevelFields';
import { TermPicker } from './TermPicker';
import type { CheckedProfile, ProfileValues } from './values';

export interface FieldsProps {
  form: DraftForm<ProfileValues, CheckedProfile>;
  role: Role;
  taxonomy: Taxonomy;
  policy: Policy;
}

/** The questions of one step. */
export function StepFields({ step, ...props }: FieldsProps & { step: ProfileStepName }) {
  const Fields = fieldsOf[step];
  return <Fields {...props} />;
}

function Background({ form, role, taxonomy }: FieldsProps) {
  const nearest = useProgram().presentation.workRoleHint;
  return (
    <>
      <TermPicker
        form={form}
        name="workRoles"
        label="Your work roles"
        hint={['Use the names from the NICE Framework.', nearest].filter(Boolean).join(' ')}
        terms={taxonomy.workRoles}
      />
      <TextField
        form={form}
        name="yearsOfExperience"
        label="Years of experience in security"
        hint="Whole years. Enter 0 if you’re just starting."
        optional={role === 'MENTEE'}
        size="small"
      />
      <ManyOfField
        form={form}
        name="certifications"
        label="Certifications you hold"
        optional
        options={taxonomy.certifications.map(asOption)}
      />
    </>
  );
}

function Hopes({ form, role, taxonomy }: FieldsProps) {
  const mentor = role === 'MENTOR';
  const { examples } = useProgram().presentation;
  return (
    <>
      <TextField
        form={form}
        name="headline"
        label="Headline"
        hint={`One line, for example “${mentor ? examples.mentorHeadline : examples.menteeHeadline}”.`}
        maxLength={limits.ProfileUpdate.headline.maxLength}
      />
      <TextField
        form={form}
        name="summary"
        label={mentor ? 'What can you help with, and how?' : 'What brings you here?'}
        hint="A few sentences. The more people can picture you, the better the match."
        rows={5}
        maxLength={limits.ProfileUpdate.summary.maxLength}
      />
      <ManyOfField
        form={form}
        name="focusAreas"
        label={mentor ? 'Areas you can advise on' : 'Areas you want to grow in'}
        optional
        options={taxonomy.focusAreas.map(asOption)}
      />
      {!mentor && <Goals form={form} />}
    </>
  );
}

function Goals({ form }: Pick<FieldsProps, 'form'>) {
  return (
    <>
      <TextField
        form={form}
        name="goals.shortTerm"
        label="What do you want to achieve in the next few months?"
        rows={3}
        maxLength={limits.ProfileGoalsUpdate.shortTerm.maxLength}
      />
      <TextField
        form={form}
        name="goals.longTerm"
        label="And in the long term?"
        optional
        rows={3}
        maxLength={limits.ProfileGoalsUpdate.longTerm.maxLength}
      />
      <TextField
        form={form}
        name="goals.reasonForJoining"
        label="Why now?"
        rows={3}
        maxLength={limits.ProfileGoalsUpdate.reasonForJoining.maxLength}
      />
    </>
  );
}

function Skills({ form, role, taxonomy }: FieldsProps) {
  return (
    <>
      <div className="in-columns">
        <ManyOfField
          form={form}
          name="topics"
          label={role === 'MENTOR' ? 'Topics you know well' : 'Topics you want help with'}
          hint="Choose the few that matter most."
          options={taxonomy.topics.map(asOption)}
        />
        <TermPicker
          form={form}
          name="controlFamilies"
          label="Control families"
          hint="From NIST SP 800-53."
          terms={taxonomy.controlFamilies}
        />
        <TermPicker
          form={form}
          name="competencyAreas"
          label="Competency areas"
          hint="From the NICE Framework."
          terms={taxonomy.competencyAreas}
        />
        {role === 'MENTEE' && (
          <ManyOfField
            form={form}
            name="wantedQualities"
            label="What matters to you in a mentor?"
            optional
            options={taxonomy.qualities.map(asOption)}
          />
        )}
      </div>
      <LevelFields form={form} role={role} taxonomy={taxonomy} />
    </>
  );
}

function Meeting({ form, role, policy }: FieldsProps) {
  return (
    <>
      <ManyOfField
        form={form}
        name="meetingModes"
        label="How would you like to meet?"
        options={optionsOf(modeWords)}
      />
      <OneOfField
        form={form}
        name="cadence"
        label="How often?"
        hint="Meeting every week keeps up the momentum, but the two of you can agree on anything."
        options={optionsOf(cadenceWords)}
      />
      <TextField
        form={form}
        name="nonAvailability"
        label="When are you not available?"
        hint="For example, flex days or weeks with an assessment."
        optional
        rows={2}
        maxLength={limits.ProfileUpdate.nonAvailability.maxLength}
      />
      {role === 'MENTOR' && (
        <>
          <TextField
            form={form}
            name="capacity"
            label="How many mentees can you take at a time?"
            hint={`From ${limits.ProfileUpdate.capacity.minimum} to ${policy.engagements.maxCapacity}.`}
            optional
            size="small"
          />
          <CheckField
            form={form}
            name="openToRequests"
            label="Mentees can send me requests"
            hint="Turn this off for a while whenever you like."
          />
        </>
      )}
    </>
  );
}

function asOption({ code, title, description }: Term) {
  return { value: code, label: title, ...(description ? { hint: description } : {}) };
}

const fieldsOf = { background: Background, hopes: Hopes, skills: Skills, meeting: Meeting } as const;
