export {
  afterOpeningCommand,
  agreedOpeningStates,
  answeringSide,
  fitsSide,
  isOpeningOutcome,
  liveOpeningStates,
  openingCommands,
  openingSides,
  openingStates,
  openingSteps,
  otherSide,
  type OpeningCommand,
  type OpeningSide,
  type OpeningSides,
  type OpeningState,
  type OpeningStep,
} from './opening-state.ts';
export {
  changedOpeningFields,
  openingFields,
  openingGaps,
  personalOpeningFields,
  type OpeningContent,
  type OpeningField,
  type OpeningGap,
} from './opening.ts';
export { pointFault, type PointFault } from './region-boxes.ts';
