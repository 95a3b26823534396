export { meQuery, useHasRole, useMe } from './me';
