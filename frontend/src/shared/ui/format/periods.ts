import { count } from './count';

/** Whole months as the contract writes them: `P6M` is "6 months", `P12M` "1 year". */
export function monthsInWords(period: string): string {
  const [, years = '0', rest = '0'] = /^P(?:(\d+)Y)?(?:(\d+)M)?$/.exec(period) ?? [];
  const months = Number(years) * 12 + Number(rest);
  return months > 0 && months % 12 === 0 ? count(months / 12, 'year') : count(months, 'month');
}
