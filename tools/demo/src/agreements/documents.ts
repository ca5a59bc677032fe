import { documentsAlone } from '@pbnet/api/agreement-documents-alone';
import type { Database } from '@pbnet/api/database';
import type { Day } from '@pbnet/domain';
import { templateIds } from './template-ids.ts';
import { agreementsOfficer, type TemplatesOptions } from './templates.ts';

const idsOf = async (found: Promise<readonly { readonly id: string }[]>) => (await found).map(({ id }) => id);

/** Papers of what was signed on paper: where each lies in the library. */
async function loadPapers({ raw }: Database, today: Day): Promise<void> {
  await raw`
    insert into agreement_papers (id, agreement_id, region_id, regional_center_id, party_id, what, building, cabinet,
      folder, put_on, put_by)
    select gen_random_uuid(), a.id, a.region_id, a.regional_center_id, p.id, 'Оригинал соглашения', 'Сенатская площадь, 3',
      '214', '05-12, дело ' || row_number() over (order by a.signed_on, a.id), least(a.signed_on + 7, ${today}::date),
      (select id from accounts where email = 'agreements@pbnet.example')
    from agreements a join agreement_parties p on p.agreement_id = a.id and p.role = 'presidential-library'
    where a.state = 'active' and p.route = 'paper' and a.signed_on <= ${today}`;
}

/**
 * Word texts of what is being drafted in two regions, what is being signed frozen, and where the papers lie: made by
 * the product itself.
 */
export async function loadDocuments(
  database: Database,
  { directory, today }: TemplatesOptions,
): Promise<void> {
  const { raw } = database;
  const now = () => new Date(`${today}T07:00:00+03:00`);
  const { agreementFiles, documentToSign } = documentsAlone({ database, directory, now });
  const officer = await agreementsOfficer(database);
  const drafts = await idsOf(raw`
    select a.id from agreements a join regional_centers r on r.id = a.regional_center_id
    where a.state in ('draft', 'in-review') and a.amends_id is null and r.code in ('РЦ-PNZ-1', 'РЦ-KAM-1')`);
  const signing = await idsOf(raw`
    select a.id from agreements a where a.state = 'signing'
      and exists (select from agreement_versions v where v.agreement_id = a.id)`);
  const { agreement: templateId } = templateIds;
  // What is being signed was a draft when its text was made.
  await raw`update agreements set state = 'draft' where id = any(${signing})`;
  await database.as(officer, async (tx) => {
    for (const agreementId of [...drafts, ...signing])
      await agreementFiles.make(tx, officer, { agreementId, templateId });
  });
  await raw`update agreements set state = 'signing' where id = any(${signing})`;
  await database.as(officer, async (tx) => {
    for (const agreementId of signing) await documentToSign.freeze(tx, officer, agreementId);
  });
  await loadPapers(database, today);
}
