export { levelsInWords, levelWords, skillTitle } from './levels';
export { ProfileFacts } from './ProfileFacts';
export {
  changeResume,
  directoryQuery,
  directoryTotalQuery,
  fitQuery,
  profileAsQuery,
  profileQuery,
  recommendationsQuery,
  updateProfile,
  type ResumeChange,
} from './resource';
export { SkillLevels } from './SkillLevels';
export { ResumeLink } from './ResumeLink';
export { mostBytes } from './resume';
export { roomInWords } from './room';
export { fitInPercent, fitOf } from './fit';
