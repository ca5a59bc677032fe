export {
  calendarKinds,
  type CalendarItem,
  type CalendarItemOf,
  type CalendarKind,
  type Occupied,
} from './calendar-item.ts';
export { sameName, sharedOccupation, type Occupying } from './clashes.ts';
export { aheadOfMoscow, clockIn, instantOf, type ClockTime } from './zoned-time.ts';
