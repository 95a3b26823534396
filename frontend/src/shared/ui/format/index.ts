export * from './dates';
export * from './durations';
export * from './lists';
export * from './wallClock';
export { TimeZoneContext, useTimeZone } from './zone';
