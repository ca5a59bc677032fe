export { canonicalJson } from './canonical-json.ts';
export {
  contestDaysRefusal,
  contestPhase,
  contestPhases,
  contestStates,
  type ContestDays,
  type ContestSettings,
  type EntryForm,
  type ContestDaysRefusal,
  type ContestPhase,
  type ContestState,
  type Criterion,
  type Nomination,
  type Scale,
} from './contest.ts';
export {
  ageOn,
  entryAfter,
  entryStates,
  entryTimeRefusal,
  fullAge,
  isMinor,
  type EntryCommand,
  type EntryState,
  type EntryTimeRefusal,
} from './entry.ts';
export { entryQuorum, leastQuorum, mayScore, type JudgedEntry, type JurorStanding } from './jury.ts';
export {
  contestResults,
  marksRefusal,
  type EntryResult,
  type Formula,
  type Marks,
  type MarksRefusal,
  type ScoredEntry,
} from './results.ts';
