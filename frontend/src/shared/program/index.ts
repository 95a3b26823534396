export { ProgramContext, useProgramSlug } from './ProgramContext';
export {
  programQuery,
  taxonomyQuery,
  useProgram,
  useSupportTeam,
  useTaxonomy,
  useTermTitle,
  useUnitName,
} from './queries';
