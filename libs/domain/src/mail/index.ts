export {
  deliveryStates,
  mailingKinds,
  mailingStates,
  type DeliveryState,
  type MailingKind,
  type MailingState,
} from './delivery.ts';
export { runKey } from './run-key.ts';
