export { ProfileFacts } from './ProfileFacts';
export { directoryQuery, directoryTotalQuery, profileQuery, updateProfile } from './resource';
export { roomInWords } from './room';
