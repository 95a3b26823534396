export {
  useProgram,
  usePublicProgram,
  useSupportTeam,
  useTaxonomy,
  useTermTitle,
  useUnitName,
} from './program';
export { ProgramContext, useProgramSlug } from './ProgramContext';
export { programQuery, taxonomyQuery } from './resource';
