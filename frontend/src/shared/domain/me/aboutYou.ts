import { z } from 'zod';
import { limits, type Me, type MeUpdate, type ProblemIssue, type Program } from '@/shared/api';
import { choice, emptyOr, text } from '../form';
import type { Line } from '../problem';
import { employmentWords, standingWords } from '../words';

export interface AboutYou {
  phone: string;
  component: string;
  employment: NonNullable<Me['employment']> | undefined;
  issoStanding: NonNullable<Me['issoStanding']> | undefined;
  managerName: string;
  managerEmail: string;
  timeZone: string;
}

export function aboutYouOf(me: Me): AboutYou {
  return {
    phone: me.phone ?? '',
    component: me.component ?? '',
    employment: me.employment,
    issoStanding: me.issoStanding,
    managerName: me.managerName ?? '',
    managerEmail: me.managerEmail ?? '',
    timeZone: me.timeZone,
  };
}

const limit = limits.MeUpdate;

/** What the program needs to know has to be there. */
export function aboutYouSchema({ policy, presentation }: Program): z.ZodType<AboutYou, AboutYou> {
  const { questions, managerApproval } = policy.gates;
  const { name, example } = presentation.unit;
  const needsManager = (message: string) => (managerApproval ? message : undefined);
  return z.object({
    component: text(limit.component, `Enter your ${name.toLowerCase()}, for example ${example}.`),
    employment: questions.includes('EMPLOYMENT')
      ? choice<AboutYou['employment']>('Choose how you are employed.')
      : choice<AboutYou['employment']>(),
    issoStanding: questions.includes('ISSO_STANDING')
      ? choice<AboutYou['issoStanding']>('Choose whether you are an ISSO.')
      : choice<AboutYou['issoStanding']>(),
    managerName: text(limit.managerName, needsManager('Enter your manager’s name.')),
    managerEmail: text(limit.managerEmail, needsManager('Enter your manager’s email address.')).refine(
      emptyOr(/^\S+@\S+\.\S+$/),
      'Enter an email address like name@example.com.',
    ),
    phone: text({}).refine(
      emptyOr(new RegExp(limit.phone.pattern)),
      'Enter a phone number like 202-555-0100.',
    ),
    timeZone: choice<string>(),
  });
}

/** What was entered; null takes away what was emptied. */
export function meUpdateOf({ employment, issoStanding, timeZone, ...texts }: AboutYou): MeUpdate {
  return {
    phone: texts.phone || null,
    component: texts.component || null,
    managerName: texts.managerName || null,
    managerEmail: texts.managerEmail || null,
    ...(employment ? { employment } : {}),
    ...(issoStanding ? { issoStanding } : {}),
    timeZone,
  };
}

/** The answers line by line, where people work by the program's word for it. */
export function aboutYouInWords(values: AboutYou, unit: string): Line[] {
  return [
    [unit, values.component],
    ['Employment', values.employment ? employmentWords[values.employment] : ''],
    ['ISSO', values.issoStanding ? standingWords[values.issoStanding] : ''],
    ['Manager’s name', values.managerName],
    ['Manager’s email address', values.managerEmail],
    ['Phone number', values.phone],
    ['Time zone', values.timeZone],
  ];
}

/** What the program still has to know of a person, before they can send what they joined with. */
export function missingAbout(me: Me, program: Program): ProblemIssue[] {
  const issues = aboutYouSchema(program).safeParse(aboutYouOf(me)).error?.issues ?? [];
  return issues.map(({ path, message }) => ({ pointer: `/person/${path.join('/')}`, detail: message }));
}
