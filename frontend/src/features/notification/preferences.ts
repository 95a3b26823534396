import { z } from 'zod';
import { limits, type EmailChoice, type NotificationChoice, type Preferences } from '@/shared/api';
import { emailWords, kindWords } from '@/shared/domain/notification';
import { optionsOf } from '@/shared/ui/format';

export interface PreferencesValues {
  notifications: NotificationChoice[];
}

export const preferencesSchema: z.ZodType<PreferencesValues, PreferencesValues> = z.object({
  notifications: z.array(z.custom<NotificationChoice>()).max(limits.PreferencesUpdate.notifications.maxItems),
});

export function valuesOf({ notifications }: Preferences): PreferencesValues {
  return { notifications };
}

/** All choices, one line for each. */
export function inWords({ notifications }: PreferencesValues): [string, string][] {
  return notifications.map(({ kind, inbox, email }) => [
    kindWords[kind],
    `${inbox ? 'In your inbox' : 'Not in your inbox'}. Email: ${emailWords[email].toLowerCase()}.`,
  ]);
}

/** What can be chosen, and what is chosen if that came after this page was made. */
export function emailOptions(chosen: EmailChoice): { value: EmailChoice; label: string }[] {
  const known = optionsOf(emailWords);
  return known.some(({ value }) => value === chosen)
    ? known
    : [...known, { value: chosen, label: emailWords[chosen] }];
}
