import { documentsAlone } from '@pbnet/api/agreement-documents-alone';
import type { Database } from '@pbnet/api/database';
import type { Day } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { templateIds } from './template-ids.ts';

export interface TemplatesOptions {
  /** The folder of stored files. */
  readonly directory: string;
  readonly today: Day;
}

export async function agreementsOfficer({ raw }: Database): Promise<Actor> {
  const [row] = await raw<{ id: string }[]>`
    select a.id from accounts a join account_bindings b on b.account_id = a.id
    where b.role = 'agreements-officer' order by a.email limit 1`;
  if (!row) throw new Error('The demo has nobody who is in charge of agreements.');
  return { accountId: row.id, sessionId: row.id, role: 'agreements-officer', place: { kind: 'network' } };
}

const names = {
  agreement: 'Соглашение о сотрудничестве с региональным центром',
  amendment: 'Дополнительное соглашение о перечне ЦУД',
} as const;

/** The network's two templates, uploaded and checked by the product itself; what was agreed so far came of the first. */
export async function loadTemplates(
  database: Database,
  { directory, today }: TemplatesOptions,
): Promise<void> {
  const now = () => new Date(`${today.slice(0, 4)}-01-12T09:00:00+03:00`);
  const { agreementTemplates } = documentsAlone({ database, directory, now });
  const officer = await agreementsOfficer(database);
  for (const use of ['agreement', 'amendment'] as const) {
    const { content } = await agreementTemplates.sample(use);
    const note = '';
    const about = {
      id: templateIds[use],
      version: 0,
      name: names[use],
      use,
      note,
      fileName: `${names[use]}.docx`,
    };
    const answer = await agreementTemplates.upload(officer, { ...about, bytes: content, check: false });
    if (answer.outcome !== 'saved') throw new Error('The template of the demo was not taken.');
  }
  await database.raw`update agreements set template_id = ${templateIds.agreement}
    where kind = 'cooperation' and amends_id is null`;
}
