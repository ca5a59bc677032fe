export {
  deliveryStates,
  mailingKinds,
  mailingStates,
  type DeliveryState,
  type MailingKind,
  type MailingState,
} from './delivery.ts';
export {
  deliveryProblems,
  failureWindow,
  giveUpAfter,
  retryAfter,
  serverPause,
  type DeliveryProblem,
} from './retry.ts';
export { runKey } from './run-key.ts';
