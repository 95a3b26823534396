import { z } from 'zod';
import { unfit } from '@/shared/ui/form';
import { isDay } from '@/shared/ui/format';
import { isBlank, written } from '@/shared/ui/text';

/** What the contract says of a text, a number or a list, as `limits` has it. */
interface TextLimit {
  readonly maxLength?: number;
}
interface NumberLimit {
  readonly minimum?: number;
  readonly maximum?: number;
}
interface ListLimit {
  readonly maxItems: number;
}

/** A text; what is sent of it has no space around it. With a message it has to be there. */
export function text({ maxLength = Infinity }: TextLimit, missing?: string) {
  const limited = z
    .string()
    .refine((typed) => unfit(typed, maxLength) === '', {
      error: ({ input }) => unfit(String(input), maxLength),
    })
    .overwrite(written);
  return missing === undefined ? limited : limited.min(1, missing);
}

/** Whether a text is empty or of a form, such as an address has. */
export function emptyOr(pattern: RegExp): (typed: string) => boolean {
  return (typed) => typed === '' || pattern.test(typed);
}

/** A whole number as it is typed; null when nothing was, which may be unless it is needed. */
export function wholeNumber(
  { minimum = 0, maximum = Infinity }: NumberLimit,
  message: string,
  needed = false,
) {
  const fits = (typed: string) => Number(typed) >= minimum && Number(typed) <= maximum;
  return z
    .string()
    .overwrite(written)
    .refine((typed) => (typed === '' && !needed) || (/^\d+$/.test(typed) && fits(typed)), message)
    .transform((typed) => (typed === '' ? null : Number(typed)));
}

/** A day as `2026-11-24`; what was typed and is none is refused. */
export function day(missing: string) {
  return z
    .string()
    .refine((typed) => !isBlank(typed), { error: missing, abort: true })
    .refine(isDay, { error: 'Enter a day as month/day/year, like 03/14/2027.', abort: true });
}

/** One of some, whatever they are called. With a message one has to be chosen. */
export function choice<T>(): z.ZodType<T, T>;
export function choice<T>(missing: string): z.ZodType<NonNullable<T>, T>;
export function choice<T>(missing?: string): z.ZodType<T, T> {
  return missing === undefined
    ? z.custom<T>()
    : z.custom<T>((chosen) => chosen !== undefined && chosen !== '', missing);
}

/** Any of some, at most as many as the contract takes. */
export function choices<T extends string>({ maxItems }: ListLimit) {
  return z.array(z.custom<T>()).max(maxItems, `Choose at most ${maxItems}.`);
}
