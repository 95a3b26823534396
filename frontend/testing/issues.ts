import type { z } from 'zod';

/** What a form's schema finds to put right in values, field by field. */
export function issuesIn<V>(schema: z.ZodType<unknown, V>, values: V): { field: string; message: string }[] {
  const { error } = schema.safeParse(values);
  return (error?.issues ?? []).map(({ path, message }) => ({ field: path.join('.'), message }));
}
