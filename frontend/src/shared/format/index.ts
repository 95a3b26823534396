export * from './dates';
export * from './durations';
export * from './words';
export { TimeZoneContext, useTimeZone } from './zone';
export * from './wallClock';
