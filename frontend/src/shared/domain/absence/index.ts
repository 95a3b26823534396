export { absencesQuery, cancelAbsence, planAbsence } from './resource';
