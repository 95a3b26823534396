export { StatusBadge } from './StatusBadge';
export * from './words';
