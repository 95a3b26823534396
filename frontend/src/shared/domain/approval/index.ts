export { answerByLink, managerApprovalsQuery, managerLinkQuery, type ManagerAnswer } from './resource';
