import type { UndeliveredMessage } from '@/shared/api';

/** Who should have gotten it; the support team by its name. */
export function recipientOf(
  { recipient, person }: Pick<UndeliveredMessage, 'recipient' | 'person'>,
  supportTeam: string,
): string {
  const name = person?.name ?? 'Someone who is no longer here';
  switch (recipient) {
    case 'MANAGER':
      return `The manager of ${name}`;
    case 'SUPPORT_TEAM':
      return `The ${supportTeam}`;
    case 'SENDER':
      return 'Someone who wrote to the program';
    default:
      return name;
  }
}

const failures: readonly [RegExp, string][] = [
  [/connect|unresolved|host|socket|closed|timeout/i, 'The mail server could not be reached'],
  [/auth|credential/i, 'The mail server refused our sign-in'],
  [/address|recipient|smtp|mail/i, 'The mail server refused the email'],
];

/** What kind of failure it was, and its name, which helps those who run the service. */
export function failureInWords(error: string): string {
  const words = failures.find(([pattern]) => pattern.test(error))?.[1] ?? 'Something else went wrong';
  return `${words} (${error})`;
}
