export {
  afterBroadcastCommand,
  broadcastCommands,
  broadcastStates,
  isBroadcastOutcome,
  openStates,
  slotStates,
  type BroadcastCommand,
  type BroadcastState,
} from './broadcast-state.ts';
export {
  broadcastSources,
  broadcastSpanFault,
  longestBroadcastHours,
  pointStates,
  testItems,
  usualPreparation,
  type BroadcastContent,
  type BroadcastSource,
  type PointState,
  type TestAnswer,
  type TestItem,
  type TestRun,
} from './broadcast.ts';
export { freeTimes, type FreeTimesQuestion, type Span } from './free-times.ts';
