export { AboutYouForm } from './AboutYouForm';
export { meQuery, useHasRole, useMe } from './me';
