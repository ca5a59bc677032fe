import type { Day } from '@pbnet/domain';
import type { Sql } from 'postgres';

/** Evidence as librarians write it, by the item of the starting list. */
const evidence: Readonly<Record<string, string>> = {
  premises: 'Приказ о выделении зала, 42 м², первый этаж, отдельный вход.',
  workstations: 'Шесть рабочих мест, принтер, экран для видеолекций.',
  link: 'Договор с оператором подписан, скорость проверена: 98 Мбит/с.',
  software: 'Обозреватель и средство просмотра установлены на всех местах.',
  training: 'Занятие провёл РЦ по видеосвязи, два часа.',
  'test-session': 'Открыли издание из собрания «Территория России» с места № 3.',
  signboard: 'Вывеска у входа, правила лежат на кафедре.',
};

/** What is in order of the openings on the way: hosts, agreements of the ready ones, evidence, ceremonies. */
export async function loadReadiness(sql: Sql, { today }: { readonly today: Day }): Promise<void> {
  await enterHosts(sql, today);
  await signAgreements(sql, today);
  await addEvidence(sql, today);
  await addCeremonies(sql);
}

/** A place that is being prepared has its host in the registry. */
async function enterHosts(sql: Sql, today: Day): Promise<void> {
  await sql`
    with hosts as (
      select id, region_id, host_name, locality || ', ' || address as address,
        nextval(pg_get_serial_sequence('organizations', 'id'))::int as organization_id
      from planned_openings where state in ('preparing', 'ready') and organization_id is null order by id),
    made as (
      insert into organizations (id, kind, region_id) select organization_id, 'library', region_id from hosts),
    named as (
      insert into organization_versions (organization_id, valid_from, name, short_name, address)
      select organization_id, ${today}::date - 90, host_name, host_name, address from hosts)
    update planned_openings o set organization_id = hosts.organization_id from hosts where o.id = hosts.id`;
}

async function signAgreements(sql: Sql, today: Day): Promise<void> {
  await sql`
    with places as (
      select id, region_id, regional_center_id, organization_id, name,
        overlay(overlay(md5('agreement of ' || id) placing '4' from 13) placing '8' from 17)::uuid as agreement_id, row_number() over (order by id) as number
      from planned_openings where state = 'ready' and agreement_id is null),
    made as (
      insert into agreements (id, region_id, regional_center_id, number, title, kind, state, signed_on)
      select agreement_id, region_id, regional_center_id, 'ЦУД-' || number, 'Соглашение о создании центра: ' || name,
        'access-center', 'active', ${today}::date - 25 from places),
    periods as (
      insert into agreement_periods (agreement_id, region_id, regional_center_id, starts_on, ends_on)
      select agreement_id, region_id, regional_center_id, ${today}::date - 25,
        (${today}::date - 26 + interval '3 years')::date from places),
    parties as (
      insert into agreement_parties (agreement_id, region_id, regional_center_id, organization_id, role, signing_order,
        signatory_post, acts_on, signed_on, route)
      select agreement_id, places.region_id, regional_center_id, o.id, 'presidential-library', 1,
        'Генеральный директор', 'Устава', ${today}::date - 25, 'paper'
      from places join organizations o on o.kind = 'presidential-library'
      union all
      select agreement_id, region_id, regional_center_id, organization_id, 'center-host', 2, 'Директор', 'Устава',
        ${today}::date - 26, 'paper' from places)
    update planned_openings o set agreement_id = places.agreement_id from places where o.id = places.id`;
}

/** All of it for the ready ones, half for those in preparation, and one piece that came back. */
async function addEvidence(sql: Sql, today: Day): Promise<void> {
  await sql`
    insert into readiness_checks (opening_id, item, region_id, regional_center_id, state, words, done_on, reason, at)
    select o.id, i.code, o.region_id, o.regional_center_id,
      case when o.state = 'preparing' and i.code = 'link' then 'returned' else 'done' end,
      coalesce(${sql.json(evidence)}::jsonb ->> i.code, 'Сделано.'), coalesce(o.opened_on - 25, ${today}::date - 12) + i.position,
      case when o.state = 'preparing' and i.code = 'link'
        then 'В договоре нет постоянного адреса. Приложите дополнительное соглашение.' end,
      coalesce(o.opened_on - 2, ${today}::date - 1)
    from planned_openings o join readiness_items i on i.proof = 'evidence'
      and (o.state in ('ready', 'opened') or i.code in ('premises', 'workstations', 'link'))
    where o.state in ('preparing', 'ready', 'opened')`;
}

async function addCeremonies(sql: Sql): Promise<void> {
  await sql`
    insert into opening_ceremonies (opening_id, region_id, regional_center_id, officials, press, news)
    select id, region_id, regional_center_id,
      '["Министерство культуры региона", "Администрация района", "Региональный центр"]',
      '[{"label": "Районная газета", "url": "https://press.example/openings"}]',
      'Открылся новый центр удалённого доступа: «' || name || '». Читателям показали, как найти издания по истории '
        || 'края, и провели первую видеолекцию.'
    from planned_openings where state = 'opened'`;
}
