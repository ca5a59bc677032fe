import type { Actor } from '@pbnet/domain/access';
import { startingIndicators } from '@pbnet/domain/monitoring';
import writeExcelFile from 'write-excel-file/node';
import type { ImportAnswer } from '../monitoring/report-xlsx/import-answer.ts';
import { reportFiles } from '../monitoring/report-xlsx/report-files.ts';
import { places } from '../places.ts';
import { october } from './month.ts';
import { reportDesk } from './report-desk.ts';

type Value = string | number | null;
type FilledRow = readonly [code: string, figures: Readonly<Record<string, Value>>];

const codes = startingIndicators.map(({ code }) => code);

/** A form as a person's program saves it: rows of a centre's code and its figures by indicator code. */
export function filled(
  rows: readonly FilledRow[],
  { month = '2026-10', columns = codes }: { month?: string; columns?: readonly string[] } = {},
): Promise<Buffer> {
  const text = (value: string) => ({ value, type: String });
  const cell = (value: Value | undefined) => (value === null || value === undefined ? null : { value });
  const body = rows.map(([code, values]) => [
    text(code),
    text('ЦУД'),
    ...columns.map((name) => cell(values[name])),
  ]);
  const head = [
    [text('Отчётный месяц'), text(month)],
    [text('code'), text('name'), ...columns.map(text)],
  ];
  return writeExcelFile([{ sheet: 'Показатели', data: [...head, ...body] }]).toBuffer();
}

/** The file routes as an actor reaches them, over the small network in October. */
export async function reportFilesDesk() {
  const desk = await reportDesk();
  const { api, officer, heads } = desk;

  function as(actor: Actor | null) {
    const request = { id: 'request', ip: '127.0.0.1', userAgent: 'test', language: 'ru' } as const;
    return reportFiles({
      reportSheets: api.services.reportSheets,
      places: places(api.database),
      actorOf: () => Promise.resolve(actor),
      requestOf: () => request,
    });
  }

  return {
    ...desk,
    as,
    async draftOf(centerId: number) {
      const { state, values } = await api.as(officer).reports.get({ centerId, month: october });
      return { state, values };
    },
    async form(actor: Actor, query: string): Promise<Buffer> {
      const answer = await as(actor).request(`/reports/form?month=2026-10&${query}`);
      return Buffer.from(await answer.arrayBuffer());
    },
    async send(file: Buffer, query = 'rc=1', actor: Actor | null = heads[0]) {
      const url = `/reports/import?month=2026-10&${query}`;
      const answer = await as(actor).request(url, { method: 'POST', body: new Uint8Array(file) });
      return { status: answer.status, body: (await answer.json()) as ImportAnswer & { message: string } };
    },
  };
}
