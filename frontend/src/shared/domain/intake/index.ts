export { intakeItemQuery, intakeQuery, moveIntakeItem } from './resource';
