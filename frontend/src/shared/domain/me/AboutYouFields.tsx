import { employmentWords, standingWords } from '../words';
import { optionsOf } from '@/shared/ui/format';
import { limits, type Program } from '@/shared/api';
import { OneOfField, SelectField, TextField, useFormValues, type DraftForm } from '../form';
import type { AboutYou } from './aboutYou';
import { timeZoneOptions } from './timeZones';

interface Props {
  form: DraftForm<AboutYou>;
  program: Program;
}

export function AboutYouFields({ form, program }: Props) {
  const { timeZone } = useFormValues(form);
  const { unit } = program.presentation;
  const { questions, managerApproval: managerNeeded } = program.policy.gates;
  return (
    <>
      <TextField
        form={form}
        name="component"
        label={unit.name}
        hint={unit.hint}
        maxLength={limits.MeUpdate.component.maxLength}
        autoComplete="organization"
      />
      {questions.includes('EMPLOYMENT') && (
        <OneOfField
          form={form}
          name="employment"
          label="How are you employed?"
          options={optionsOf(employmentWords)}
        />
      )}
      {questions.includes('ISSO_STANDING') && (
        <OneOfField
          form={form}
          name="issoStanding"
          label="Are you an ISSO?"
          hint="An Information System Security Officer looks after the security and privacy of a system."
          options={optionsOf(standingWords)}
        />
      )}
      <TextField
        form={form}
        name="managerName"
        label="Your manager’s name"
        maxLength={limits.MeUpdate.managerName.maxLength}
        optional={!managerNeeded}
      />
      <TextField
        form={form}
        name="managerEmail"
        label="Your manager’s email address"
        type="email"
        maxLength={limits.MeUpdate.managerEmail.maxLength}
        optional={!managerNeeded}
      />
      <TextField
        form={form}
        name="phone"
        label="Phone number"
        type="tel"
        optional
        hint={`Only people you’re matched with and the ${program.presentation.supportTeam} see it.`}
        autoComplete="tel"
      />
      <SelectField
        form={form}
        name="timeZone"
        label="Time zone"
        hint="We show dates and times in this time zone."
        options={timeZoneOptions(timeZone)}
      />
    </>
  );
}
