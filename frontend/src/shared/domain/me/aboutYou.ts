import type { Me, MeUpdate, Program } from '@/shared/api';
import type { FieldIssue } from '@/shared/ui/form';
import { written } from '@/shared/ui/text';

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

/** What the program needs to know and is not there. */
export function checkAboutYou(values: AboutYou, { policy, presentation }: Program): FieldIssue[] {
  const { questions, managerApproval } = policy.gates;
  const { name, example } = presentation.unit;
  const issues: FieldIssue[] = [];
  const need = (given: unknown, field: keyof AboutYou, message: string) => {
    if (!given) issues.push({ field, message });
  };
  need(written(values.component), 'component', `Enter your ${name.toLowerCase()}, for example ${example}.`);
  if (questions.includes('EMPLOYMENT')) {
    need(values.employment, 'employment', 'Choose how you are employed.');
  }
  if (questions.includes('ISSO_STANDING')) {
    need(values.issoStanding, 'issoStanding', 'Choose whether you are an ISSO.');
  }
  if (managerApproval) {
    need(written(values.managerName), 'managerName', 'Enter your manager’s name.');
    need(written(values.managerEmail), 'managerEmail', 'Enter your manager’s e-mail address.');
  }
  if (values.managerEmail && !/^\S+@\S+\.\S+$/.test(written(values.managerEmail))) {
    issues.push({ field: 'managerEmail', message: 'Enter the e-mail address like name@example.com.' });
  }
  return issues;
}

/** What was entered; null takes away what was emptied. */
export function meUpdateOf({ employment, issoStanding, timeZone, ...texts }: AboutYou): MeUpdate {
  const entered = Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, written(text) || null] as const),
  );
  return {
    ...entered,
    ...(employment ? { employment } : {}),
    ...(issoStanding ? { issoStanding } : {}),
    timeZone,
  };
}
