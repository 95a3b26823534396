export { tasksQuery } from './resource';
