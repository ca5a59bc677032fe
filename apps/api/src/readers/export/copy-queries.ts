const centerName = (id: string) => `(select v.name from access_center_versions v where v.center_id = ${id}
  order by v.valid_from desc limit 1)`;

export const card = `
  select card_number as number, state, origin, registered_at as "registeredAt", confirmed_at as "confirmedAt",
    suspended_at as "suspendedAt", suspension_reason as "suspensionReason", last_seen_at as "lastSeenAt",
    ${centerName('r.center_id')} as center
  from readers r where r.id = $1 and r.state <> 'erased'`;

export const person = `
  select last_name as "lastName", first_name as "firstName", middle_name as "middleName",
    birth_date::text as "birthDate", email, language, level, esia_hash is not null as "knownByEsia",
    document_kind as "documentKind", guardian_name as "guardianName", guardian_since::text as "guardianSince",
    checked_at as "checkedAt"
  from reader_persons where reader_id = $1`;

export const erasure = `
  select ground, due_on::text as "dueOn" from erasure_orders where reader_id = $1`;

export const consents = `
  select c.purpose, c.edition, c.given_by as "givenBy", c.given_at as "givenAt", c.withdrawn_at as "withdrawnAt",
    e.text_ru as "textRu", e.text_en as "textEn"
  from reader_consents c left join consent_editions e on e.purpose = c.purpose and e.edition = c.edition
  where c.reader_id = $1 order by c.given_at desc, c.purpose`;

export const guardians = `
  select confirmed_at as "confirmedAt", withdrawn_at as "withdrawnAt"
  from guardian_confirmations where reader_id = $1 order by confirmed_at desc`;

export const entitlements = `
  select coalesce(i.title, e.item_id, k.title_ru) as collection, e.valid_from as "validFrom", e.valid_to as "validTo",
    e.reason,
    e.revoked_at as "revokedAt"
  from entitlements e left join collections k on k.id = e.collection_id left join resource_items i on i.id = e.item_id
  where e.reader_id = $1 order by e.valid_from desc`;

export const sessions = `
  select created_at as "createdAt", last_seen_at as "lastSeenAt", revoked_at as "endedAt", user_agent as browser,
    ${centerName('s.center_id')} as center
  from reader_sessions s where s.reader_id = $1 order by created_at desc`;

export const readings = `
  select a.at, a.item, i.title, ${centerName('a.center_id')} as center, a.granted, a.ground, a.refusal
  from access_log a left join resource_items i on i.id = a.item
  where a.reader_id = $1 order by a.at desc`;

export const looks = `
  select at, actor_role as role, what, reason from reader_lookups where reader_id = $1 order by at desc`;

export const letters = `
  select queued_at as at, recipient as "to", subject, plain as text
  from deliveries where account_id = $1 order by queued_at desc`;
