export {
  calendarKinds,
  type CalendarItem,
  type CalendarItemOf,
  type CalendarKind,
  type Occupied,
} from './calendar-item.ts';
