export { daySchema, monthSchema } from './dates.ts';
