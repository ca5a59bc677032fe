import type { Month } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { Database } from '../../database.ts';
import { formOf } from '../indicators/form.ts';
import { notExpected } from '../reports/refusals.ts';
import { formCenters, type FormPlace } from './form-content.ts';
import { formWorkbook } from './form-workbook.ts';
import type { ImportAnswer } from './import-answer.ts';
import { importForm, type ImportRun } from './import-form.ts';

export interface FormRequest extends FormPlace {
  readonly month: Month;
  /** True for what is entered so far, false for empty cells. */
  readonly filled: boolean;
}

/** The round trip of reports through XLSX. Places are checked by the caller; rows by the database as well. */
export interface ReportSheets {
  form(actor: Actor, request: FormRequest): Promise<Uint8Array>;
  /** Judges a filled form; with a confirmation writes it, all or nothing. */
  import(actor: Actor, run: Omit<ImportRun, 'now'>): Promise<ImportAnswer>;
}

export interface ReportSheetsOptions {
  readonly database: Database;
  readonly now: () => Date;
}

export function reportSheets({ database, now }: ReportSheetsOptions): ReportSheets {
  return {
    async form(actor, { month, filled, ...place }) {
      const [form, centers] = await database.as(
        actor,
        async (tx) => [await formOf(tx, month), await formCenters(tx, month, place)] as const,
      );
      if (centers.length === 0) throw notExpected(month);
      const shown = filled ? centers : centers.map((center) => ({ ...center, values: {} }));
      return formWorkbook({ month, form, centers: shown });
    },

    import: (actor, run) => importForm(database, actor, { ...run, now: now() }),
  };
}
