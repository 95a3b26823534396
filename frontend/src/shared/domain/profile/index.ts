export { ProfileFacts } from './ProfileFacts';
export { roomInWords } from './room';
