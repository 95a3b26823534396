export { count, timeLeftInWords } from './count';
export * from './dates';
export * from './days';
export * from './durations';
export * from './lists';
export * from './periods';
export * from './wallClock';
export { wordsFor } from './wordsFor';
export { browserZone, firstKnownZone, isKnownZone, TimeZoneContext, useTimeZone } from './zone';
