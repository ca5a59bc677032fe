export {
  presentStates,
  publicationStates,
  publicationSteps,
  type PublicationState,
  type PublicationStep,
} from './publication.ts';
