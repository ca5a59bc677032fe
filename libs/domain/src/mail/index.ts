export {
  deliveryStates,
  mailingKinds,
  mailingStates,
  mailTaskKinds,
  type DeliveryState,
  type MailingKind,
  type MailingState,
  type MailTaskKind,
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
