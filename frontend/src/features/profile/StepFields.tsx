import { Choice } from '@cmsgov/design-system';
import type { Policy, Role, Taxonomy, Term } from '@/shared/api';
import { cadenceWords, modeWords } from '@/shared/domain/words';
import { optionsOf } from '@/shared/ui/format';
import { ManyOf, OneOf, TextInput } from '@/shared/ui/form';
import type { Form } from '@/shared/domain/form';
import type { ProfileStepName } from './steps';
import { useProgram } from '@/shared/domain/program';
import { TermPicker } from './TermPicker';
import type { ProfileValues } from './values';

export interface FieldsProps {
  form: Form<ProfileValues>;
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
  const { values, set, issueFor } = form;
  const nearest = useProgram().presentation.workRoleHint;
  return (
    <>
      <TermPicker
        name="workRoles"
        label="Your work roles"
        hint={['As the NICE Framework names them.', nearest].filter(Boolean).join(' ')}
        terms={taxonomy.workRoles}
        codes={values.workRoles}
        onChange={(codes) => set('workRoles', codes)}
      />
      <TextInput
        name="yearsOfExperience"
        label="Years of experience in security"
        hint="Whole years; 0 if you are just starting."
        optional={role === 'MENTEE'}
        size="small"
        value={values.yearsOfExperience}
        onChange={(value) => set('yearsOfExperience', value)}
        error={issueFor('yearsOfExperience')}
      />
      <ManyOf
        name="certifications"
        label="Certifications you hold"
        optional
        options={taxonomy.certifications.map(asOption)}
        values={values.certifications}
        onChange={(codes) => set('certifications', codes)}
      />
    </>
  );
}

function Hopes({ form, role, taxonomy }: FieldsProps) {
  const { values, set, issueFor } = form;
  const mentor = role === 'MENTOR';
  const { examples } = useProgram().presentation;
  return (
    <>
      <TextInput
        name="headline"
        label="Headline"
        hint={`One line, for example “${mentor ? examples.mentorHeadline : examples.menteeHeadline}”.`}
        maxLength={120}
        value={values.headline}
        onChange={(value) => set('headline', value)}
        error={issueFor('headline')}
      />
      <TextInput
        name="summary"
        label={mentor ? 'What can you help with, and how?' : 'What brings you here?'}
        hint="A few sentences. The more people can picture you, the better the match."
        rows={5}
        maxLength={2000}
        value={values.summary}
        onChange={(value) => set('summary', value)}
        error={issueFor('summary')}
      />
      <ManyOf
        name="focusAreas"
        label={mentor ? 'Areas you can advise on' : 'Areas you want to grow in'}
        optional
        options={taxonomy.focusAreas.map(asOption)}
        values={values.focusAreas}
        onChange={(codes) => set('focusAreas', codes)}
        error={issueFor('focusAreas')}
      />
      {!mentor && <Goals form={form} />}
    </>
  );
}

function Goals({ form }: Pick<FieldsProps, 'form'>) {
  const { values, set, issueFor } = form;
  return (
    <>
      <TextInput
        name="goals.shortTerm"
        label="What do you want to reach in the next few months?"
        rows={3}
        maxLength={1000}
        value={values.shortTerm}
        onChange={(value) => set('shortTerm', value)}
        error={issueFor('goals.shortTerm')}
      />
      <TextInput
        name="goals.longTerm"
        label="And in the long run?"
        optional
        rows={3}
        maxLength={1000}
        value={values.longTerm}
        onChange={(value) => set('longTerm', value)}
        error={issueFor('goals.longTerm')}
      />
      <TextInput
        name="goals.reasonForJoining"
        label="Why now?"
        rows={3}
        maxLength={1000}
        value={values.reasonForJoining}
        onChange={(value) => set('reasonForJoining', value)}
        error={issueFor('goals.reasonForJoining')}
      />
    </>
  );
}

function Skills({ form, role, taxonomy }: FieldsProps) {
  const { values, set, issueFor } = form;
  return (
    <div className="in-columns">
      <ManyOf
        name="topics"
        label={role === 'MENTOR' ? 'Topics you know well' : 'Topics you want help with'}
        hint="Choose the few that matter most."
        options={taxonomy.topics.map(asOption)}
        values={values.topics}
        onChange={(codes) => set('topics', codes)}
        error={issueFor('topics')}
      />
      <TermPicker
        name="controlFamilies"
        label="Control families"
        hint="Of NIST SP 800-53."
        terms={taxonomy.controlFamilies}
        codes={values.controlFamilies}
        onChange={(codes) => set('controlFamilies', codes)}
      />
      <TermPicker
        name="competencyAreas"
        label="Competency areas"
        hint="Of the NICE Framework."
        terms={taxonomy.competencyAreas}
        codes={values.competencyAreas}
        onChange={(codes) => set('competencyAreas', codes)}
      />
      {role === 'MENTEE' && (
        <ManyOf
          name="wantedQualities"
          label="What matters to you in a mentor?"
          optional
          options={taxonomy.qualities.map(asOption)}
          values={values.wantedQualities}
          onChange={(codes) => set('wantedQualities', codes)}
        />
      )}
    </div>
  );
}

function Meeting({ form, role, policy }: FieldsProps) {
  const { values, set, issueFor } = form;
  return (
    <>
      <ManyOf
        name="meetingModes"
        label="How would you like to meet?"
        options={optionsOf(modeWords)}
        values={values.meetingModes}
        onChange={(modes) => set('meetingModes', modes)}
        error={issueFor('meetingModes')}
      />
      <OneOf
        name="cadence"
        label="How often?"
        hint="Every week keeps up the momentum, but you two can agree on anything."
        options={optionsOf(cadenceWords)}
        value={values.cadence}
        onChange={(cadence) => set('cadence', cadence)}
        error={issueFor('cadence')}
      />
      <TextInput
        name="nonAvailability"
        label="When are you not available?"
        hint="For example flex days, or weeks with an assessment."
        optional
        rows={2}
        maxLength={500}
        value={values.nonAvailability}
        onChange={(value) => set('nonAvailability', value)}
        error={issueFor('nonAvailability')}
      />
      {role === 'MENTOR' && (
        <>
          <TextInput
            name="capacity"
            label="How many mentees can you take at a time?"
            hint={`From 1 to ${policy.engagements.maxCapacity}.`}
            optional
            size="small"
            value={values.capacity}
            onChange={(value) => set('capacity', value)}
            error={issueFor('capacity')}
          />
          <Choice
            type="checkbox"
            name="openToRequests"
            value="open"
            label="Mentees may send me requests"
            hint="Switch this off for a while whenever you like."
            checked={values.openToRequests}
            onChange={(event) => set('openToRequests', event.target.checked)}
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
