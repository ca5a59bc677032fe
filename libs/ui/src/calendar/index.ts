export { calendarViews, type CalendarEntry, type CalendarView } from './calendar-entry.ts';
export { movedDay, shownDays, spanName, type Days } from './calendar-span.ts';
export { NetworkCalendar, type NetworkCalendarProps } from './network-calendar.tsx';
