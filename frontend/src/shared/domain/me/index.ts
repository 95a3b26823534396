export { AboutYouForm } from './AboutYouForm';
export { useHasRole, useMe } from './me';
export { meQuery } from './resource';
