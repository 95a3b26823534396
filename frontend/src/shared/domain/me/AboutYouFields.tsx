import { employmentWords, standingWords } from '../words';
import { optionsOf } from '@/shared/ui/format';
import { OneOf, SelectInput, TextInput } from '@/shared/ui/form';
import type { Program } from '@/shared/api';
import type { Form } from '../form';
import type { AboutYou } from './aboutYou';
import { timeZoneOptions } from './timeZones';

interface Props {
  form: Form<AboutYou>;
  program: Program;
}

export function AboutYouFields({ form, program }: Props) {
  const { values, set, issueFor } = form;
  const { unit } = program.presentation;
  const { questions, managerApproval: managerNeeded } = program.policy.gates;
  return (
    <>
      <TextInput
        name="component"
        label={unit.name}
        hint={unit.hint}
        value={values.component}
        onChange={(value) => set('component', value)}
        error={issueFor('component')}
        autoComplete="organization"
      />
      {questions.includes('EMPLOYMENT') && (
        <OneOf
          name="employment"
          label="How are you employed?"
          options={optionsOf(employmentWords)}
          value={values.employment}
          onChange={(value) => set('employment', value)}
          error={issueFor('employment')}
        />
      )}
      {questions.includes('ISSO_STANDING') && (
        <OneOf
          name="issoStanding"
          label="Are you an ISSO?"
          hint="An Information System Security Officer looks after the security and privacy of a system."
          options={optionsOf(standingWords)}
          value={values.issoStanding}
          onChange={(value) => set('issoStanding', value)}
          error={issueFor('issoStanding')}
        />
      )}
      <TextInput
        name="managerName"
        label="Your manager’s name"
        optional={!managerNeeded}
        value={values.managerName}
        onChange={(value) => set('managerName', value)}
        error={issueFor('managerName')}
      />
      <TextInput
        name="managerEmail"
        label="Your manager’s e-mail address"
        type="email"
        optional={!managerNeeded}
        value={values.managerEmail}
        onChange={(value) => set('managerEmail', value)}
        error={issueFor('managerEmail')}
      />
      <TextInput
        name="phone"
        label="Phone number"
        type="tel"
        optional
        hint="Only a person you are matched with will see it."
        value={values.phone}
        onChange={(value) => set('phone', value)}
        error={issueFor('phone')}
        autoComplete="tel"
      />
      <SelectInput
        name="timeZone"
        label="Time zone"
        hint="Dates and times are shown in it."
        value={values.timeZone}
        options={timeZoneOptions(values.timeZone)}
        onChange={(value) => set('timeZone', value)}
        error={issueFor('timeZone')}
      />
    </>
  );
}
