export { missingAbout } from './aboutYou';
export { AboutYouForm } from './AboutYouForm';
export { useHasRole, useMe, useVersionedMe } from './me';
export { meQuery } from './resource';
