export { useProgram, usePublicProgram, useTaxonomy, useTermTitle } from './program';
export { ProgramContext, useProgramSlug } from './ProgramContext';
export { programQuery, taxonomyQuery } from './resource';
