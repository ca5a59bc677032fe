export {
  calendarKinds,
  type CalendarItem,
  type CalendarItemOf,
  type CalendarKind,
  type Occupied,
} from './calendar-item.ts';
export { sameName, sharedOccupation, type Occupying } from './clashes.ts';
export { clockIn, instantOf, zoneNote, type ClockTime } from './zoned-time.ts';
