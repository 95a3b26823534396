export * from './dates';
export * from './durations';
export * from './lists';
export * from './wallClock';
export { wordsFor } from './wordsFor';
export { TimeZoneContext, useTimeZone } from './zone';
