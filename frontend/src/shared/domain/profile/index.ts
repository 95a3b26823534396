export { levelsInWords, levelWords, skillTitle } from './levels';
export { ProfileFacts } from './ProfileFacts';
export { directoryQuery, directoryTotalQuery, profileAsQuery, profileQuery, updateProfile } from './resource';
export { SkillLevels } from './SkillLevels';
export { ResumeLink } from './ResumeLink';
export { changeResume, mostBytes, type ResumeChange } from './resume';
export { roomInWords } from './room';
