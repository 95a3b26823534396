export {
  useProgram,
  usePublicProgram,
  useSupportTeam,
  useTaxonomy,
  useTermTitle,
  useUnitName,
} from './program';
export { takeProgramFromAddress } from './keptProgram';
export { ProgramContext, useChooseProgram, useProgramSlug } from './ProgramContext';
export { ProgramProvider } from './ProgramProvider';
export { programQuery, programsQuery, taxonomyQuery } from './resource';
