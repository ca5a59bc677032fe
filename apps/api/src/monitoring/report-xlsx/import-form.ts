import { DomainError, lastDay, type Month } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { entrySide, type ReportForm } from '@pbnet/domain/monitoring';
import { sql } from 'drizzle-orm';
import { createHash } from 'node:crypto';
import type { Database } from '../../database.ts';
import { currentRequest } from '../../request-info.ts';
import { formOf } from '../indicators/form.ts';
import { entryTerms, lockReports, type LockedReport } from '../reports/locked-report.ts';
import { entryError, notExpected } from '../reports/refusals.ts';
import type { ImportAnswer } from './import-answer.ts';
import { judgeRow, type JudgedRow, type KnownCenter } from './judge-row.ts';
import { readForm, type FilledForm } from './read-form.ts';
import { writeDrafts } from './write-drafts.ts';

export interface ImportRun {
  readonly bytes: Buffer;
  readonly month: Month;
  /** The regional center whose reports the file may hold; null for the whole network. */
  readonly regionalCenterId: number | null;
  /** The confirmation of an earlier answer to the same file; without it nothing is written. */
  readonly confirmation: string | null;
  readonly now: Date;
}

function refuseForeignColumns(form: ReportForm, filled: FilledForm, month: Month): void {
  if (filled.month !== month) {
    const details = { found: filled.month, month };
    throw new DomainError('rule-broken', 'xlsx-wrong-month', details);
  }
  const known = new Set(form.indicators.map(({ code }) => code));
  for (const [code, column] of filled.columns)
    if (!known.has(code)) {
      const details = { code, column, month };
      throw new DomainError('rule-broken', 'xlsx-unknown-indicator', details);
    }
}

/** Which centres the codes name. Read as the owner: a foreign code is told apart from a mistyped one. */
async function knownCenters(
  database: Database,
  { rows }: FilledForm,
  { month, regionalCenterId }: ImportRun,
): Promise<ReadonlyMap<string, KnownCenter>> {
  const codes = JSON.stringify(rows.map(({ code }) => code));
  const found = await database.system((tx) =>
    tx.execute<{ code: string; id: number; name: string; rc: number }>(sql`
      select c.code, c.id, v.name, v.regional_center_id as rc from access_centers c
      join access_center_versions v on v.center_id = c.id and v.valid_from <= ${lastDay(month)}
        and (v.valid_to is null or v.valid_to > ${lastDay(month)})
      where c.code in (select jsonb_array_elements_text(${codes}::jsonb))`),
  );
  return new Map(
    found.map(({ code, id, name, rc }) => {
      const inPlace = regionalCenterId === null || rc === regionalCenterId;
      return [code, { id, name: inPlace ? name : '', inPlace }];
    }),
  );
}

function firstRows({ rows }: FilledForm): ReadonlyMap<string, number> {
  return new Map(rows.map(({ code, row }) => [code, row] as const).toReversed());
}

/** The same file over the same versions has the same confirmation. */
function confirmationOf(bytes: Buffer, judged: readonly JudgedRow[]): string {
  const versions = judged.map(({ draft }) => draft && `${draft.report.centerId}:${draft.report.version}`);
  return createHash('sha256').update(bytes).update(versions.join('/')).digest('base64url');
}

/**
 * Judges a filled form row by row and, when it comes with the confirmation of that judgement, writes all of its
 * drafts in one transaction or none.
 */
export async function importForm(database: Database, actor: Actor, run: ImportRun): Promise<ImportAnswer> {
  const { bytes, month, confirmation, now } = run;
  const filled = await readForm(bytes);
  const centers = await knownCenters(database, filled, run);

  return database.as(actor, async (tx) => {
    const form = await formOf(tx, month);
    refuseForeignColumns(form, filled, month);
    const ids = [...centers.values()].filter(({ inPlace }) => inPlace).map(({ id }) => id);
    const reports = new Map((await lockReports(tx, month, ids)).map((report) => [report.centerId, report]));
    const side = entrySide(actor.role);
    const context = {
      ...{ month, form, language: currentRequest().language, first: firstRows(filled) },
      center: (code: string) => centers.get(code),
      report: (centerId: number) => reports.get(centerId),
      closed: (report: LockedReport) =>
        entryError(
          { month, state: report.state, opensOn: report.opensOn, terms: entryTerms(report) },
          side,
          now,
        ),
      notExpected: () => notExpected(month),
    };
    const judged = filled.rows.map((row) => judgeRow(row, context));
    const rows = judged.map(({ answer }) => answer);
    const current = confirmationOf(bytes, judged);
    const whole = !rows.some(({ outcome }) => outcome === 'refused');
    if (confirmation === null || !whole) return { written: false, confirmation: current, rows };
    if (confirmation !== current) throw new DomainError('conflict', 'xlsx-changed-since-check');
    const drafts = judged.flatMap(({ draft }) => draft ?? []);
    await writeDrafts(tx, actor, {
      month,
      regionalCenterId: run.regionalCenterId,
      drafts,
      confirmation,
      now,
    });
    return { written: true, confirmation: current, rows };
  });
}
