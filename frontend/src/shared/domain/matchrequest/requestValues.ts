import { z } from 'zod';
import { limits, type Cadence } from '@/shared/api';
import { choice, text } from '../form';

/** What is typed into a request or a proposal. */
export interface RequestValues {
  resonated: string;
  hopes: string;
  proposedDuration: string;
  proposedCadence: Cadence;
}

/** @param missing what to say of the two texts where nothing was written */
export function requestSchema(
  missing: Record<'resonated' | 'hopes', string>,
): z.ZodType<RequestValues, RequestValues> {
  const limit = limits.NewMatchRequest;
  return z.object({
    resonated: text(limit.resonated, missing.resonated),
    hopes: text(limit.hopes, missing.hopes),
    proposedDuration: choice<string>(),
    proposedCadence: choice<Cadence>(),
  });
}
