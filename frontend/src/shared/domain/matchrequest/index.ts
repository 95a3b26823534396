export { durationOptions } from './durations';
export {
  answerRequest,
  createMatchRequest,
  pendingRequestsQuery,
  requestQuery,
  requestsQuery,
  type Box,
  type Reply,
} from './resource';
