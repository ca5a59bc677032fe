export {
  deliveryStates,
  mailingKinds,
  mailingStates,
  mailTaskKinds,
  monthlyMailingKinds,
  type DeliveryState,
  type MailingKind,
  type MailingState,
  type MailTaskKind,
  type MonthlyMailingKind,
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
