/** The moment at which all tests with made-up data take place; the data is from around it. */
export const now = '2026-11-22T15:00:00Z';
