import { text, useAddress } from '@/shared/ui/address';

/** Who is chosen, by profile, and what is searched for; choosing somebody clears it. */
const params = { mentee: text, mentor: text, q: text };

export function useProposalAddress() {
  return useAddress(params);
}
