export { DomainError, type DomainErrorCode, type ErrorDetails } from './errors.ts';
export { messages, sentence, type Language, type MessageKey } from './messages.ts';
export {
  addDays,
  addMonths,
  asDay,
  asMonth,
  firstDay,
  isDay,
  isMonth,
  lastDay,
  monthOf,
  monthsBetween,
  monthsOf,
  type Day,
  type Month,
} from './month.ts';
export { dayIn, endOfDay, hourIn, isTimeZone, westernmost, type TimeZone } from './time-zone.ts';
export { zoneLabel, zoneOptions } from './zone-names.ts';
export { isUuid, uuidPattern } from './uuid.ts';
export { counted, dayInWords, monthInWords, type NounForms } from './words.ts';
