import { expect } from '@playwright/test';
import { environment } from './environment';

export interface Mail {
  id: string;
  from: string;
  to: string;
  subject: string;
  date: string;
  text: string;
}

export async function mailsTo(address: string): Promise<Mail[]> {
  const ask = () => fetch(`${environment.mail}/messages?to=${encodeURIComponent(address)}`);
  // The server may have just closed the connection that was kept open for the next question.
  const response = await ask().catch(ask);
  if (!response.ok) throw new Error(`The mail server answered ${response.status}`);
  return (await response.json()) as Mail[];
}

/** Waits for a mail that says that. */
export async function expectMail(address: string, text: string): Promise<void> {
  await expect
    .poll(async () => (await mailsTo(address)).some((mail) => mail.text.includes(text)), {
      message: `a mail to ${address} with ${text}`,
      timeout: 30_000,
    })
    .toBe(true);
}

/** Waits for a mail with that subject and answers it. */
export async function mailTo(address: string, subject: RegExp): Promise<Mail> {
  let found: Mail | undefined;
  await expect
    .poll(
      async () => {
        found = (await mailsTo(address)).findLast((mail) => subject.test(mail.subject));
        return found !== undefined;
      },
      { message: `a mail to ${address} about ${subject.source}`, timeout: 20_000 },
    )
    .toBe(true);
  if (!found) throw new Error('unreachable: the poll above has failed');
  return found;
}
