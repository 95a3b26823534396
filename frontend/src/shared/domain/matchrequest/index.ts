export { onHoldInWords } from './onHold';
export { durationOptions } from './durations';
export { requestSchema, type RequestValues } from './requestValues';
export {
  answerRequest,
  createMatchRequest,
  openRequestsQuery,
  pendingRequestsQuery,
  requestQuery,
  requestsQuery,
  type Box,
  type Reply,
} from './resource';
