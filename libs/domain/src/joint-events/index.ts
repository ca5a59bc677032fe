export {
  afterEventCommand,
  eventCommands,
  eventStates,
  handedInStates,
  isEventOutcome,
  occupyingStates,
  type EventCommand,
  type EventState,
} from './event-state.ts';
export {
  contentGaps,
  eventFormats,
  longestEventDays,
  spanFault,
  type ContentGap,
  type EventContent,
  type EventFormat,
  type EventKind,
  type EventLink,
  type EventReport,
  type Organiser,
  type SpanFault,
} from './joint-event.ts';
