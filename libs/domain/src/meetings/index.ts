export {
  afterMeetingCommand,
  attendanceModes,
  connectionPointKinds,
  endsBeforeStart,
  isOpenToChange,
  meetingCommands,
  meetingDays,
  meetingKinds,
  meetingStates,
  nothingDeclared,
  type AttendanceMode,
  type ConnectionPointKind,
  type DeclaredCounts,
  type EarlierDays,
  type MeetingCommand,
  type MeetingDays,
  type MeetingKind,
  type MeetingState,
} from './meeting.ts';
export {
  itemKinds,
  moved,
  programmeRefusal,
  slotsOf,
  talksOf,
  type ItemKind,
  type Move,
  type Programme,
  type ProgrammeRefusal,
  type ProgrammeSession,
  type ProgrammeTalk,
  type Slot,
} from './programme.ts';
export { proposalStates, speakerStates, type ProposalState, type SpeakerState } from './talk-call.ts';
export { clock, instantAt, minutesOfDay, parseClock, wallTimeIn, type WallTime } from './wall-time.ts';
export {
  agendaKinds,
  preparedKinds,
  type AgendaKind,
  type AgendaMaterial,
  type AgendaRow,
  type PreparedKind,
} from './agenda.ts';
