/** A row that hangs on a video of its own. */
const ofVideo = (table: string, values: Readonly<Record<string, string>>) => `with v as (
    insert into videos (id, region_id, regional_center_id, center_id, title)
      values (gen_random_uuid(), {r}, {r}, {c}, '') returning id)
  insert into ${table} (video_id, region_id, regional_center_id, center_id, ${Object.keys(values).join(', ')})
  select id, {r}, {r}, {c}, ${Object.values(values).join(', ')} from v`;

/** What stands around videos: moderation, publications, promotion; as in `placedRows`. */
export const placedVideoRows = {
  moderation_claims: ofVideo('moderation_claims', { at: 'now()' }),
  moderation_verdicts: ofVideo('moderation_verdicts', { item: "'title'", at: 'now()' }),
  moderation_remarks: ofVideo('moderation_remarks', { id: 'gen_random_uuid()', words: "''", at: 'now()' }),
  video_rights: ofVideo('video_rights', { id: 'gen_random_uuid()', holder: "''", ground: "'own'" }),
  video_people: ofVideo('video_people', {
    id: 'gen_random_uuid()',
    name: "''",
    purpose: "''",
    given_on: "'2026-01-01'",
  }),
  video_people_statements: ofVideo('video_people_statements', { shown: "'nobody'", at: 'now()' }),
  video_captions: ofVideo('video_captions', { language: "'ru'", number: '1', name: "''", text: "''" }),
  publications: `with v as (insert into videos (id, region_id, regional_center_id, center_id, title)
      values (gen_random_uuid(), {r}, {r}, {c}, '') returning id),
    h as (select id from channels limit 1)
    insert into publications (id, video_id, channel_id, region_id, regional_center_id, center_id)
    select gen_random_uuid(), v.id, h.id, {r}, {r}, {c} from v, h`,
  promotion_plans: `insert into promotion_plans (id, region_id, regional_center_id, title, subject, goals)
    values (gen_random_uuid(), {r}, {r}, '', 'resource', '{}')`,
  posts: `with made as (insert into promotion_plans (id, region_id, regional_center_id, title, subject, goals)
    values (gen_random_uuid(), {r}, {r}, '', 'resource', '{}') returning id)
    insert into posts (id, plan_id, region_id, regional_center_id, network, text)
    select gen_random_uuid(), id, {r}, {r}, 'vk', '' from made`,
  post_figures: `with made as (insert into promotion_plans (id, region_id, regional_center_id, title, subject, goals)
    values (gen_random_uuid(), {r}, {r}, '', 'resource', '{}') returning id),
    post as (insert into posts (id, plan_id, region_id, regional_center_id, network, text)
    select gen_random_uuid(), id, {r}, {r}, 'vk', '' from made returning id)
    insert into post_figures (post_id, region_id, regional_center_id, day) select id, {r}, {r}, '2026-01-01' from post`,
  promotion_steps: `with made as (insert into promotion_plans (id, region_id, regional_center_id, title, subject, goals)
    values (gen_random_uuid(), {r}, {r}, '', 'resource', '{}') returning id)
    insert into promotion_steps (plan_id, region_id, regional_center_id, command, state, at)
    select id, {r}, {r}, 'save', 'draft', now() from made`,
} as const;
