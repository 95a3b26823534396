export { ProgramContext, useProgramSlug } from './ProgramContext';
export { programQuery, taxonomyQuery, useProgram, useTaxonomy, useTermTitle } from './resource';
