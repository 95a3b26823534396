import type { Me, MeUpdate } from '@/shared/api';
import type { FieldIssue } from '@/shared/ui/form';

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

export function checkAboutYou(values: AboutYou, managerNeeded: boolean): FieldIssue[] {
  const issues: FieldIssue[] = [];
  const need = (given: unknown, field: keyof AboutYou, message: string) => {
    if (!given) issues.push({ field, message });
  };
  need(values.component.trim(), 'component', 'Enter your component, for example OIT.');
  need(values.employment, 'employment', 'Choose how you are employed.');
  need(values.issoStanding, 'issoStanding', 'Choose whether you are an ISSO.');
  if (managerNeeded) {
    need(values.managerName.trim(), 'managerName', 'Enter your manager’s name.');
    need(values.managerEmail.trim(), 'managerEmail', 'Enter your manager’s e-mail address.');
  }
  if (values.managerEmail && !/^\S+@\S+\.\S+$/.test(values.managerEmail.trim())) {
    issues.push({ field: 'managerEmail', message: 'Enter the e-mail address like name@example.gov.' });
  }
  return issues;
}

/** Only what was entered goes on the wire. */
export function meUpdateOf({ employment, issoStanding, timeZone, ...texts }: AboutYou): MeUpdate {
  if (!employment || !issoStanding) throw new Error('checked before sending');
  const entered = Object.fromEntries(
    Object.entries(texts)
      .map(([name, text]) => [name, text.trim()] as const)
      .filter(([, text]) => text !== ''),
  );
  return { ...entered, employment, issoStanding, timeZone };
}
