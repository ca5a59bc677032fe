import type { E2e } from '../e2e.ts';

const campaignId = '0ca3fa16-0000-4000-8000-000000000001';

/** A campaign that has begun: Penza has its answer returned, Kamchatka has answered and Oryol asks for more time. */
export async function madeCampaign({ system: { sql } }: E2e): Promise<string> {
  const made = await sql`
    insert into campaigns (id, kind, subject, title, request, audience, opens_on, due_on)
    values (${campaignId}, 'question', ${campaignId}, 'Открытия будущего года',
      'Сообщите, какие центры вы открываете.', 'all', current_date - 9, current_date - 1)
    on conflict do nothing returning id`;
  if (made.length === 0) return campaignId;
  await sql`
    insert into campaign_submissions (campaign_id, region_id, regional_center_id, asked_at)
    select ${campaignId}, region_id, id, now() - interval '9 days' from regional_centers`;
  await sql`
    update campaign_submissions set state = 'returned', draft = 'Один центр.', answer = 'Один центр.',
      return_reason = 'Укажите место', answered_at = now(), version = 2
    where campaign_id = ${campaignId} and regional_center_id = 1`;
  await sql`
    update campaign_submissions set state = 'submitted', answer = 'Два центра.', answered_at = now(), version = 1
    where campaign_id = ${campaignId} and regional_center_id = 2`;
  await sql`
    insert into campaign_extensions (campaign_id, region_id, regional_center_id, old_due_on, new_due_on, reason,
      requested_by)
    select ${campaignId}, 3, 3, current_date - 1, current_date + 5, 'Ждём решения района', id from accounts limit 1`;
  return campaignId;
}
