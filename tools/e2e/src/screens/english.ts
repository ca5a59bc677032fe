import type { Page } from 'playwright-core';
import { captionLanguageName, captionLanguages } from '@pbnet/domain/captions';
import { usualThemes } from '@pbnet/domain/videos';
import type { System } from '../system.ts';
import { wordsOfTables } from './words-of-tables.ts';

// A reader's name may be a word of the pages too: those of reader_persons excuse nothing alone.
const namedTables =
  /^(collection|entitlement|erasure|figure|reader(?!_persons)|resource|video|caption|playlist|moderation|channel|publication|broadcast|method|promotion|post)/;

/** A language is called by its own name, a column of a Russian file as it stands there. */
const ownNames = [
  ...['РУ', 'Перейти на русский', '«Идентификатор»', '«Название»', '«Адрес»'],
  ...captionLanguages.map(captionLanguageName),
];

/** Words that are data of the network: they stay Russian whatever the language of the page. */
export async function dataWords({ sql }: System): Promise<readonly string[]> {
  const rows = await sql<{ words: string | null }[]>`
    select name_ru as words from region_versions
    union select words from opening_plans
    union select unnest(array[approver_post, approver_name]) from opening_plan_editions
    union select content::jsonb->>'words' from opening_plan_editions
    union select reason from opening_plan_omissions
    union select reason from opening_plan_presentations
    union select unnest(array[name, seat]) from municipalities
    union select name from regional_center_versions
    union select unnest(array[name, locality]) from access_center_versions
    union select unnest(array[name, short_name, address, legal_address, postal_address]) from organization_versions
    union select bank_details from organizations
    union select unnest(array[name, post, acts_on]) from organization_contacts
    union select subject from organization_partnerships
    union select unnest(array[merged_name, reason]) from organization_merges
    union select code from regional_centers
    union select display_name from accounts
    union select unit from indicator_versions
    union select unnest(array[subject, summary]) from deliveries
    union select file_name from delivery_attachments
    union select file_name from stored_files
    union select unnest(array[title, about, consent]) from contests
    union select unnest(array[nomination->>'title', nomination->>'about']) from contests,
      jsonb_array_elements(nominations) nomination
    union select criterion->>'name' from contests, jsonb_array_elements(criteria) criterion
    union select unnest(array[title, words, author_name, guardian_name, number, reason]) from contest_entries
    union select unnest(array[name, leave_reason]) from contest_jurors
    union select undo_reason from contest_results
    union select reason from contest_traces
    union select comment from contest_scores
    union select unnest(array[title, within, purpose, place, host, organiser, cancellation_reason]) from meetings
    union select name from rooms
    union select unnest(array[title, moderator]) from meeting_sessions
    union select unnest(array[title, annotation]) from talks
    union select unnest(array[name, office]) from meeting_speakers
    union select request from talk_calls
    union select unnest(array[title, annotation, speaker_name, speaker_office, answer]) from talk_proposals
    union select unnest(array[title, place]) from connection_points
    union select unnest(array[title, speaker]) from agenda_items
    union select row->'label'->>'ru' from agenda_items, jsonb_path_query(material, '$.rows[*]') row
    union select unnest(array[text, outcome]) from minutes
    union select unnest(array[text, outcome]) from minutes_revisions
    union select left(last_name, 1) || '••• ' || first_name from reader_persons
    union select unnest(array[name, office]) from attendees
    union select unnest(array[recipient, words]) from awards
    union select question->>'words' from surveys, jsonb_array_elements(questions) question
    union select unnest(array[title, purpose, audience, needs, results, reason, changes,
      resource->>'title', resource->>'authors', resource->>'rights', resource->>'format', resource->>'size']
      || steps || themes) from methods
    union select array_to_string(themes, ', ') from methods
    union select unnest(array[place, outcome]) from method_applications
    union select unnest(array[words, answer]) from method_feedback
    union select words from zero_explanations
    union select note from center_addresses
    union select unnest(array[name_ru, help_ru]) from readiness_items
    union select unnest(array[words, reason]) from readiness_checks
    union select news from opening_ceremonies
    union select text #>> '{}' from opening_ceremonies, jsonb_path_query(
      jsonb_build_array(officials, press), '$.** ? (@.type() == "string")') text
    union select reason from renewal_agreements
    union select reason from center_write_offs
    union select reason from center_suspensions
    union select close_reason from access_centers
    union select return_reason from center_reports
    union select reason from center_report_history
    union select comment.value from center_report_history, jsonb_each_text(comments) comment
    union select words from monitoring_results
    union select comment.value from center_reports, jsonb_each_text(comments) comment
    union select unnest(array[title, request, summary, withdrawal_reason]) from campaigns
    union select unnest(array[draft, answer, return_reason]) from campaign_submissions
    union select unnest(array[title, place, hall, audience, description, reason, report_words]) from joint_events
    union select text #>> '{}' from joint_events, jsonb_path_query(
      jsonb_build_array(organisers, in_charge, library_people, links), '$.** ? (@.type() == "string")') text
    union select words from joint_event_steps
    union select unnest(array[name, locality, municipality, host_name, address, equipment, person_name, person_post,
      person_phone, reason]) from planned_openings
    union select unnest(array[words, answer]) from planned_opening_changes
    union select text #>> '{}' from planned_opening_changes, jsonb_path_query(
      jsonb_build_array(before, after), '$.** ? (@.type() == "string")') text
    union select words from planned_opening_steps
    union select unnest(array[reason, decision_reason]) from campaign_extensions
    union select unnest(array[title, preamble, priorities_title, signer_post, signer_name, number]) from resolutions
    union select jsonb_array_elements_text(priorities) from resolutions
    union select words from decisions
    union select unnest(array[code, name_ru]) from departments
    union select party from assignments
    union select words from assignment_reports
    union select unnest(array[reason, decision_reason]) from assignment_extensions
    union select words_ru from assignment_evidence
    union select words #>> '{}' from resolutions,
      jsonb_path_query(facts, '$.** ? (@.type() == "string")') words
    union select unnest(array[title, number, close_reason]) from agreements
    union select unnest(array[signatory_name, signatory_post, acts_on]) from agreement_parties
    union select note from agreement_versions
    union select jsonb_array_elements_text(paragraphs) from agreement_versions
    union select unnest(array[clause, ours, theirs, agreed]) from disagreements
    union select unnest(array[clause, words, answer]) from agreement_remarks
    union select words from agreement_steps
    union select name from agreement_templates
    union select note from agreement_template_versions
    union select note from agreement_versions
    union select unnest(array[what, building, cabinet, folder]) from agreement_papers
    union select reason from correction_notes
    union select unnest(array[name, issuer, remove_reason]) from signature_trust_items
    union select unnest(array[party_name, signer_name, signer_post, file_name, confirm_words, building, cabinet, folder])
      from agreement_signatures
    union select text #>> '{}' from agreement_signatures, jsonb_path_query(report, '$.** ? (@.type() == "string")') text
    union select words #>> '{}' from audit_log,
      jsonb_path_query(jsonb_build_array(before, after), '$.** ? (@.type() == "string")') words`;
  const written = await wordsOfTables(sql, namedTables);
  return [...rows.map(({ words }) => words ?? ''), ...written, ...usualThemes, ...ownNames].filter((words) =>
    /[а-яё]/i.test(words),
  );
}

/** Russian left on the English page, a text each. */
export async function russianLeft(page: Page, data: readonly string[]): Promise<readonly string[]> {
  const texts = await page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const { parentElement, textContent } = node;
      if (parentElement?.closest('script, noscript, style, pre, textarea, [lang="ru"]') !== null) continue;
      if (textContent !== null && /[а-яё]/i.test(textContent)) found.push(textContent.trim());
    }
    const named = document.querySelectorAll('[aria-label], [placeholder], [title], [alt]');
    for (const element of named)
      for (const name of ['aria-label', 'placeholder', 'title', 'alt'])
        if (/[а-яё]/i.test(element.getAttribute(name) ?? ''))
          found.push(`${name}=${element.getAttribute(name)}`);
    return [document.title, ...found];
  });
  const byLength = data.toSorted((left, right) => right.length - left.length);
  const without = (text: string) => byLength.reduce((rest, words) => rest.replaceAll(words, ''), text);
  return [...new Set(texts.filter((text) => /[а-яё]/i.test(without(text))))];
}
