import { isDay, isMonth, type Day, type Month } from '@pbnet/domain';
import * as z from 'zod/mini';

/** 'YYYY-MM' */
export const monthSchema = z.custom<Month>((value) => typeof value === 'string' && isMonth(value));

/** 'YYYY-MM-DD', a day that exists */
export const daySchema = z.custom<Day>((value) => typeof value === 'string' && isDay(value));
