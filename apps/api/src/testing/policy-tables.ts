/** Tables whose rows belong to a regional center and to no one centre: a centre's place sees none of them. */
export const regionalOnly: readonly string[] = [
  'agreements',
  'agreement_periods',
  'agreement_parties',
  'agreement_centers',
  'agreement_versions',
  'agreement_pdfs',
  'frozen_agreements',
  'agreement_papers',
  'disagreements',
  'agreement_remarks',
  'agreement_steps',
  'agreement_warnings',
  'agreement_signatures',
  'signature_checks',
  'renewal_agreements',
  'assignments',
  'assignment_reports',
  'assignment_evidence',
  'assignment_extensions',
  'assignment_reminders',
  'resolution_acknowledgements',
  'attendees',
  'awards',
  'contest_entries',
  'campaign_extensions',
  'campaign_reminders',
  'campaign_submissions',
  'mail_tasks',
  'talk_proposals',
  'connection_points',
  'planned_openings',
  'planned_opening_addresses',
  'planned_opening_changes',
  'planned_opening_steps',
  'readiness_checks',
  'opening_ceremonies',
  'opening_plan_omissions',
  'opening_plan_acknowledgements',
  'organization_contacts',
  'organization_partnerships',
];

export const appendOnly: readonly string[] = [
  'agreement_pdfs',
  'frozen_agreements',
  'agreement_steps',
  'agreement_versions',
  'signature_checks',
  'center_report_history',
  'video_steps',
  'planned_opening_steps',
  'joint_event_steps',
  'center_write_offs',
  'opening_plan_acknowledgements',
];

/** Tables whose rows are written and changed, and never deleted by anybody. */
export const neverDeleted: readonly string[] = [
  'agreement_papers',
  'agreements',
  'agreement_remarks',
  'agreement_signatures',
  'disagreements',
  'joint_events',
  'renewal_agreements',
  'planned_openings',
  'planned_opening_changes',
  'readiness_checks',
  'opening_ceremonies',
];

/** Tables in which a place sees the institutions above it. */
export const above: readonly string[] = ['regional_centers', 'regional_center_versions'];

/** Everybody of the network reads them, headquarters alone writes them. */
export const openToRead: readonly string[] = [
  'meetings',
  'rooms',
  'meeting_sessions',
  'talks',
  'meeting_speakers',
  'talk_speakers',
  'talk_calls',
  'agenda_items',
  'minutes',
  'minutes_revisions',
  'registrations',
  'surveys',
  'organization_merges',
  'municipalities',
  'opening_plans',
  'opening_plan_editions',
];

/** Headquarters alone reads and writes them. */
export const headquartersOnly: readonly string[] = [
  'invitation_editions',
  'stream_viewers',
  'survey_replies',
  'survey_takers',
  'organization_pairs',
  'opening_plan_presentations',
];
