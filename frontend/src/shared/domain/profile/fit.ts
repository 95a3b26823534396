/** A fit goes from 0 to 1,000,000. */
const perPercent = 10_000;

/** A fit, or a difference of fits, in whole percent. */
export const fitInPercent = (score: number) => Math.round(score / perPercent);

/** The fit of so many percent. */
export const fitOf = (percent: number) => percent * perPercent;
