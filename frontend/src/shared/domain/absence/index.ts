export { absenceQuery, absencesQuery, cancelAbsence, changeAbsence, planAbsence } from './resource';
