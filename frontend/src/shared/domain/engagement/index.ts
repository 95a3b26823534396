export { standingIn, type Standing } from './people';
export {
  createGoal,
  engagementQuery,
  engagementsQuery,
  goalQuery,
  goalsQuery,
  openEngagementsQuery,
  proposeAgreement,
  signAgreement,
  stepEngagement,
  updateGoal,
  type EngagementStep,
} from './resource';
