export {
  presentStates,
  publicationStates,
  publicationSteps,
  type PublicationState,
  type PublicationStep,
} from './publication.ts';
export { afterFailure, type AfterFailure } from './retry.ts';
