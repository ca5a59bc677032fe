import type { Sql } from 'postgres';
import { placedReaderRows } from './placed-reader-rows.ts';
import { placedVideoRows } from './placed-video-rows.ts';

const campaignId = '00000000-0000-4000-8000-0000000000c1';
const contestId = '00000000-0000-4000-8000-0000000000c2';
const eventId = '00000000-0000-4000-8000-0000000000e1';
/** Other tables of media hang on it. */
const videoId = '00000000-0000-4000-8000-0000000000b2';
const methodId = '00000000-0000-4000-8000-0000000000e2';
const openingId = '00000000-0000-4000-8000-0000000000b1';
const channelId = '00000000-0000-4000-8000-0000000000bb';
const publicationId = '00000000-0000-4000-8000-0000000000bc';
const editionId = '00000000-0000-4000-8000-0000000000b9';
export const meetingId = '00000000-0000-4000-8000-0000000000f1';
/** The resolution has the id of its one decision. */
const decisionId = '00000000-0000-4000-8000-0000000000d1';
/** Whoever the rows name as the person that made them. */
const somebody = '00000000-0000-4000-8000-0000000000a1';

const signatureOf = (region: string) => `00000000-0000-4000-8000-0000000000a${region}`;
const broadcastOf = (region: string) => `00000000-0000-4000-8000-0000000b5c0${region}`;
const agreementOf = (region: string) => `00000000-0000-4000-8000-0000000000b${region}`;

const assignmentOf = (region: string) => `00000000-0000-4000-8000-00000000000${region}`;

/** SQL that puts one row of the table under a centre of each regional center, {r} the region and {c} the centre. */
export const placedRows = {
  access_centers: null,
  access_center_versions: null,
  regional_centers: null,
  regional_center_versions: null,
  organization_contacts: `insert into organization_contacts
    (id, organization_id, region_id, regional_center_id, roles, name)
    values (gen_random_uuid(), {r}, {r}, {r}, '{head}', '')`,
  organization_partnerships: `insert into organization_partnerships
    (id, organization_id, region_id, regional_center_id, since, until)
    values (gen_random_uuid(), {r}, {r}, {r}, '2020-01-01', '2021-01-01')`,
  center_suspensions: `insert into center_suspensions (center_id, region_id, regional_center_id, suspended_on, reason)
    values ({c}, {r}, {r}, '2020-01-01', '')`,
  center_addresses: `insert into center_addresses (center_id, region_id, regional_center_id, range, valid_from)
    values ({c}, {r}, {r}, '203.0.113.{c}', '2020-01-01')`,
  center_write_offs: `insert into center_write_offs (center_id, region_id, regional_center_id, month, reason)
    values ({c}, {r}, {r}, '2020-01', '')`,
  center_reports: `insert into center_reports (month, center_id, region_id, regional_center_id, state, "values")
    values ('2026-01', {c}, {r}, {r}, 'submitted', '{"visits": 1}')`,
  center_report_history: `insert into center_report_history
    (month, center_id, region_id, regional_center_id, version, command, state, "values", comments)
    values ('2026-01', {c}, {r}, {r}, 1, 'save', 'draft', '{}', '{}')`,
  zero_explanations: `insert into zero_explanations
    (month, center_id, region_id, regional_center_id, reason_code, words, actor_id)
    values ('2026-01', {c}, {r}, {r}, 'repair', '', '${somebody}')`,
  correction_notes: `insert into correction_notes (month, center_id, region_id, regional_center_id, code, reason)
    values ('2026-01', {c}, {r}, {r}, 'visits', '')`,
  attendees: `insert into attendees (meeting_id, number, region_id, regional_center_id, mode, state, source, code)
    select '${meetingId}', coalesce(max(number), 0) + 1, {r}, {r}, 'in-person', 'invited', 'staff', gen_random_uuid()
    from attendees where meeting_id = '${meetingId}'`,
  awards: `insert into awards (number, kind, about, recipient_key, recipient, words, region_id, regional_center_id,
    issued_on) values ('{c}', 'diploma', 'test', '{c}', '', '', {r}, {r}, '2026-01-01')`,
  campaign_extensions: `insert into campaign_extensions
    (campaign_id, region_id, regional_center_id, old_due_on, new_due_on, reason, requested_by, state)
    values ('${campaignId}', {r}, {r}, '2026-01-01', '2026-02-01', '', '${somebody}', 'refused')`,
  campaign_reminders: `insert into campaign_reminders (campaign_id, region_id, regional_center_id, step)
    values ('${campaignId}', {r}, {r}, 'step {c}')`,
  campaign_submissions: `insert into campaign_submissions (campaign_id, region_id, regional_center_id)
    values ('${campaignId}', {r}, {r}) on conflict do nothing`,
  broadcasts: `insert into broadcasts (id, region_id, regional_center_id, title, zone, source, preparation)
    values (gen_random_uuid(), {r}, {r}, '', 'UTC', 'camera', 30)`,
  broadcast_secrets: `insert into broadcast_secrets (broadcast_id, region_id, regional_center_id)
    values ('${broadcastOf('{r}')}', {r}, {r}) on conflict do nothing`,
  broadcast_steps: `insert into broadcast_steps (broadcast_id, region_id, regional_center_id, command, state, at)
    values ('${broadcastOf('{r}')}', {r}, {r}, 'create', 'requested', now())`,
  broadcast_points: `insert into broadcast_points (broadcast_id, region_id, regional_center_id, title)
    values ('${broadcastOf('{r}')}', {r}, {r}, '{c}')`,
  uploads: `insert into uploads (id, purpose, owner_id, region_id, regional_center_id, center_id, file_name, size,
    last_modified, created_by, expires_at) values (gen_random_uuid(), 'test', gen_random_uuid()::text, {r}, {r}, {c},
    'a.mp4', 1, 1, gen_random_uuid(), now())`,
  videos: `insert into videos (id, region_id, regional_center_id, center_id, title)
    values (gen_random_uuid(), {r}, {r}, {c}, '')`,
  publication_steps: `insert into publication_steps
    (publication_id, region_id, regional_center_id, center_id, step, state, at)
    values ('${publicationId}', {r}, {r}, {c}, 'plan', 'waiting', now())`,
  video_views: `insert into video_views (publication_id, day, region_id, regional_center_id, center_id, views)
    values ('${publicationId}', '2026-01-01'::date + {c}, {r}, {r}, {c}, 1)`,
  ...placedReaderRows,
  ...placedVideoRows,
  video_steps: `insert into video_steps (video_id, region_id, regional_center_id, center_id, command, state, at)
    values ('${videoId}', {r}, {r}, {c}, 'create', 'uploading', now())`,
  video_posters: `insert into video_posters (video_id, region_id, regional_center_id, center_id, key)
    values ('${videoId}', {r}, {r}, {c}, gen_random_uuid()::text)`,
  video_checks: `with made as (
      insert into videos (id, region_id, regional_center_id, center_id, title)
      values (gen_random_uuid(), {r}, {r}, {c}, '') returning id)
    insert into video_checks (video_id, region_id, regional_center_id, center_id, object_key, findings, checked_at)
    select id, {r}, {r}, {c}, '', '[]', now() from made`,
  methods: `insert into methods (id, region_id, regional_center_id, title)
    values (gen_random_uuid(), {r}, {r}, '')`,
  method_applications: `insert into method_applications
    (id, method_id, edition, region_id, regional_center_id, center_id, applied_on, place, outcome)
    values (gen_random_uuid(), '${methodId}', 1, {r}, {r}, {c}, '2026-01-01', '', '')`,
  method_feedback: `insert into method_feedback
    (id, method_id, region_id, regional_center_id, center_id, account_id, rating, words, created_at)
    values (gen_random_uuid(), '${methodId}', {r}, {r}, {c}, gen_random_uuid(), 5, '', now())`,
  joint_events: `insert into joint_events (id, region_id, regional_center_id, center_id, title, kind, format, zone)
    values (gen_random_uuid(), {r}, {r}, {c}, '', 'lecture', 'mixed', 'UTC')`,
  joint_event_steps: `insert into joint_event_steps
    (event_id, region_id, regional_center_id, center_id, command, state, at)
    values ('${eventId}', {r}, {r}, {c}, 'create', 'draft', now())`,
  report_contributions: `insert into report_contributions
    (source, month, center_id, region_id, regional_center_id, code, amount, title, path, changed_at)
    values ('rls', '2026-01', {c}, {r}, {r}, 'events_held', 1, '', '', now())`,
  planned_openings: `insert into planned_openings (id, region_id, regional_center_id, proposed_by, name, locality,
    time_zone, proposed_at) values (gen_random_uuid(), {r}, {r}, 'regional-center', '', '', 'UTC', now())`,
  planned_opening_addresses: `insert into planned_opening_addresses
    (opening_id, region_id, regional_center_id, position, range) values ('${openingId}', {r}, {r}, {c}, '95.84.12.{c}')`,
  planned_opening_changes: `insert into planned_opening_changes (id, opening_id, region_id, regional_center_id, state,
    requested_by, requested_at, words, before, after)
    values (gen_random_uuid(), '${openingId}', {r}, {r}, 'refused', 'headquarters', now(), '', '{}', '{}')`,
  readiness_checks: `insert into readiness_checks (opening_id, item, region_id, regional_center_id, state, at)
    select '${openingId}', code, {r}, {r}, 'open', now() from readiness_items order by position
    offset (select count(*) from readiness_checks) limit 1`,
  opening_ceremonies: `with made as (
      insert into planned_openings (id, region_id, regional_center_id, proposed_by, name, locality, time_zone,
        proposed_at) values (gen_random_uuid(), {r}, {r}, 'regional-center', '', '', 'UTC', now()) returning id)
    insert into opening_ceremonies (opening_id, region_id, regional_center_id) select id, {r}, {r} from made`,
  planned_opening_steps: `insert into planned_opening_steps
    (opening_id, region_id, regional_center_id, command, state, at)
    values ('${openingId}', {r}, {r}, 'propose', 'proposed', now())`,
  opening_plan_omissions: `insert into opening_plan_omissions
    (opening_id, plan_year, region_id, regional_center_id, reason, at)
    values ('${openingId}', {c}, {r}, {r}, '', now())`,
  opening_plan_acknowledgements: `insert into opening_plan_acknowledgements
    (edition_id, region_id, regional_center_id, by_id)
    values ('${editionId}', {r}, {r}, '${somebody}') on conflict do nothing`,
  talk_proposals: `insert into talk_proposals (meeting_id, region_id, regional_center_id, title, annotation, minutes,
    speaker_name, speaker_email, mode) values ('${meetingId}', {r}, {r}, '', '', 10, '', '', 'in-person')`,
  connection_points: `insert into connection_points (meeting_id, region_id, regional_center_id, kind, title)
    values ('${meetingId}', {r}, {r}, 'closed-stream', '')`,
  assignments: `insert into assignments (id, decision_id, party, region_id, regional_center_id, zone, assigned_on)
    values ('${assignmentOf('{r}')}', '${decisionId}', 'rc:{r}', {r}, {r}, 'Europe/Moscow', '2026-01-01')
    on conflict do nothing`,
  assignment_reports: `insert into assignment_reports (assignment_id, region_id, regional_center_id, command, words)
    values ('${assignmentOf('{r}')}', {r}, {r}, 'news', '')`,
  assignment_evidence: `insert into assignment_evidence (assignment_id, region_id, regional_center_id, kind, subject,
    source, words_ru, words_en, "to", at)
    values ('${assignmentOf('{r}')}', {r}, {r}, 'meeting-held', '', '{c}', '', '', '/', now())`,
  assignment_extensions: `insert into assignment_extensions (assignment_id, region_id, regional_center_id, old_due_on,
    new_due_on, reason, state)
    values ('${assignmentOf('{r}')}', {r}, {r}, '2026-01-01', '2026-02-01', '', 'refused')`,
  assignment_reminders: `insert into assignment_reminders (assignment_id, region_id, regional_center_id, step)
    values ('${assignmentOf('{r}')}', {r}, {r}, 'step {c}')`,
  resolution_acknowledgements: `insert into resolution_acknowledgements (resolution_id, region_id, regional_center_id,
    by_id) values ('${decisionId}', {r}, {r}, '${somebody}') on conflict do nothing`,
  contest_entries: `insert into contest_entries (contest_id, nomination_id, region_id, regional_center_id, title,
    words, consent_version, secret_hash, sealed_secret)
    values ('${contestId}', 'n', {r}, {r}, '', '', 1, gen_random_uuid()::text, '')`,
  agreements: `insert into agreements (id, region_id, regional_center_id, title, kind)
    values (gen_random_uuid(), {r}, {r}, '', 'other')`,
  agreement_periods: `insert into agreement_periods (agreement_id, region_id, regional_center_id, starts_on, ends_on)
    values ('${agreementOf('{r}')}', {r}, {r}, '2026-01-01'::date + {c}, '2026-01-01'::date + {c})`,
  agreement_parties: `insert into agreement_parties
    (agreement_id, region_id, regional_center_id, organization_id, role, signing_order)
    values ('${agreementOf('{r}')}', {r}, {r}, 1, 'partner', 1)`,
  agreement_centers: `insert into agreement_centers (agreement_id, region_id, regional_center_id, center_id)
    values ('${agreementOf('{r}')}', {r}, {r}, {c})`,
  agreement_versions: `insert into agreement_versions
    (agreement_id, region_id, regional_center_id, number, paragraphs, source)
    values ('${agreementOf('{r}')}', {r}, {r}, {c}, '[]', 'typed')`,
  agreement_warnings: `insert into agreement_warnings
    (agreement_id, region_id, regional_center_id, ends_on, days, sent_at)
    values ('${agreementOf('{r}')}', {r}, {r}, '2026-01-01'::date + {c}, 90, now())`,
  agreement_pdfs: `with v as (insert into agreement_versions
      (agreement_id, region_id, regional_center_id, number, paragraphs, source)
      values ('${agreementOf('{r}')}', {r}, {r}, 1000 + {c}, '[]', 'typed') returning id, agreement_id)
    insert into agreement_pdfs (version_id, agreement_id, region_id, regional_center_id, file_id)
    select id, agreement_id, {r}, {r}, gen_random_uuid() from v`,
  frozen_agreements: `with v as (insert into agreement_versions
      (agreement_id, region_id, regional_center_id, number, paragraphs, source)
      values ('${agreementOf('{r}')}', {r}, {r}, 2000 + {c}, '[]', 'typed') returning id, agreement_id)
    insert into frozen_agreements (version_id, agreement_id, region_id, regional_center_id, file_id, file_name,
      sha256, streebog, size)
    select id, agreement_id, {r}, {r}, gen_random_uuid(), '', '', '', 1 from v`,
  agreement_papers: `insert into agreement_papers
    (id, agreement_id, region_id, regional_center_id, what, building, cabinet, put_on)
    values (gen_random_uuid(), '${agreementOf('{r}')}', {r}, {r}, '', '', '', '2026-01-01')`,
  disagreements: `insert into disagreements
    (id, agreement_id, region_id, regional_center_id, clause, ours, theirs, raised_by)
    values (gen_random_uuid(), '${agreementOf('{r}')}', {r}, {r}, '', '', '', 'headquarters')`,
  agreement_remarks: `insert into agreement_remarks
    (id, agreement_id, region_id, regional_center_id, round, words, side)
    values (gen_random_uuid(), '${agreementOf('{r}')}', {r}, {r}, 1, '', 'headquarters')`,
  agreement_signatures: `insert into agreement_signatures
    (id, agreement_id, party_id, party_name, region_id, regional_center_id, route, state, version_id, document_sha256,
    received_at, code)
    values ('${signatureOf('{r}')}', '${agreementOf('{r}')}', gen_random_uuid(), '', {r}, {r}, 'paper', 'refused',
    gen_random_uuid(), '', now(), gen_random_uuid()::text) on conflict do nothing`,
  signature_checks: `insert into signature_checks (signature_id, region_id, regional_center_id, status, report, at)
    values ('${signatureOf('{r}')}', {r}, {r}, 'valid', '{}', now())`,
  renewal_agreements: `insert into renewal_agreements
    (campaign_id, agreement_id, region_id, regional_center_id, since, old_ends_on)
    values ('${campaignId}', '${agreementOf('{r}')}', {r}, {r}, now(), '2026-12-31') on conflict do nothing`,
  agreement_steps: `insert into agreement_steps
    (agreement_id, region_id, regional_center_id, command, state, at)
    values ('${agreementOf('{r}')}', {r}, {r}, 'create', 'draft', now())`,
  stored_files: `insert into stored_files
    (purpose, owner_id, region_id, regional_center_id, center_id, file_name, kind, size, sha256)
    values ('test', '{c}', {r}, {r}, {c}, 'a.pdf', 'pdf', 1, '')`,
  deliveries: `insert into deliveries (dedupe_key, kind, region_id, regional_center_id, center_id, recipient, subject,
    html, plain, message_id, sha256) values ('{c}', 'test', {r}, {r}, {c}, 'x@y.example', '', '', '', '{c}', '')`,
  mail_tasks: `insert into mail_tasks (kind, dedupe_key, region_id, regional_center_id, details)
    values ('bounce', '{c}', {r}, {r}, '{}')`,
} as const satisfies Readonly<Record<string, string | null>>;

/** What the rows hang on. */
export async function seedParents(raw: Sql): Promise<void> {
  await raw`insert into reporting_periods (month, opens_on, due_on, closes_on)
    values ('2026-01', '2026-02-01', '2026-02-05', '2026-02-10') on conflict do nothing`;
  await raw`insert into campaigns (id, kind, subject, opens_on, due_on, ladder)
    values (${campaignId}, 'joint-events', 'rls', '2026-01-01', '2026-02-01', '[]')`;
  await raw`insert into joint_events (id, region_id, regional_center_id, center_id, title, kind, format, zone)
    values (${eventId}, 1, 1, 11, '', 'lecture', 'mixed', 'UTC')`;
  await raw`insert into methods (id, region_id, regional_center_id, title) values (${methodId}, 1, 1, '')`;
  await raw`insert into meetings (id, kind, title, modes, zone, starts_on, ends_on, start_minute, end_minute, declared)
    values (${meetingId}, 'other', 'rls', '[]', 'Europe/Moscow', '2026-01-01', '2026-01-01', 600, 660, '{}')`;
  await raw`insert into planned_openings
      (id, region_id, regional_center_id, proposed_by, name, locality, time_zone, proposed_at)
    values (${openingId}, 1, 1, 'headquarters', '', '', 'UTC', now())`;
  await raw`insert into channels (id, kind, title) values (${channelId}, 'by-hand', 'rls')`;
  await raw`insert into videos (id, region_id, regional_center_id, center_id, title)
    values (${videoId}, 1, 1, 11, '')`;
  await raw`insert into publications (id, video_id, channel_id, region_id, regional_center_id, center_id)
    values (${publicationId}, ${videoId}, ${channelId}, 1, 1, 11)`;
  await raw`insert into opening_plans (year) select generate_series(1, 40)`;
  await raw`insert into opening_plan_editions (id, plan_year, number, content, sha256, approved_on, approver_post,
      approver_name, approved_at, pdf, xlsx)
    values (${editionId}, 1, 1, '', '', '2026-01-01', '', '', now(), '', '')`;
  await raw`insert into resolutions (id, title) values (${decisionId}, 'rls')`;
  await raw`insert into decisions (id, resolution_id, number, words, parties)
    values (${decisionId}, ${decisionId}, 1, 'rls', '{}')`;
  for (const region of [1, 2, 3])
    await raw`insert into broadcasts (id, region_id, regional_center_id, title, zone, source, preparation)
      values (${broadcastOf(String(region))}, ${region}, ${region}, '', 'UTC', 'camera', 30)`;
  for (const region of [1, 2, 3])
    await raw`insert into agreements (id, region_id, regional_center_id, title, kind)
      values (${agreementOf(String(region))}, ${region}, ${region}, 'rls', 'other')`;
  await raw`insert into renewals (campaign_id) values (${campaignId})`;
  await raw`insert into contests (id, title, about, opens_on, due_on, regional_until, jury_until, regional_limit, quorum,
      scale_min, scale_max, criteria, nominations, places, consent, retention_months)
    values (${contestId}, '', '', '2026-01-01', '2026-01-01', '2026-01-01', '2026-01-01', 1, 1, 0, 1, '[]', '[]', 1, '', 1)`;
}
