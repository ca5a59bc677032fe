export {
  isReady,
  openingLacks,
  readinessProofs,
  readinessStates,
  type Ceremony,
  type CeremonyLink,
  type ListedItem,
  type ReadinessFacts,
  type ReadinessItem,
  type ReadinessProof,
  type ReadinessState,
} from './readiness.ts';
