import type { Indicator } from '@pbnet/domain/monitoring';

const groups = ['readers', 'documents', 'events', 'publications', 'other'] as const;

export type GroupName = (typeof groups)[number];

/** Indicators are the network's data; those of the starting set are shown with their kin. */
const groupOf: Readonly<Record<string, GroupName>> = {
  registered_users: 'readers',
  new_users: 'readers',
  visits: 'readers',
  visitor_sessions: 'readers',
  document_views: 'documents',
  copies: 'documents',
  reference_enquiries: 'documents',
  events_held: 'events',
  event_participants: 'events',
  video_participants: 'events',
  media_publications: 'publications',
  social_posts: 'publications',
  video_views: 'publications',
};

export interface IndicatorGroup {
  readonly name: GroupName;
  readonly indicators: readonly Indicator[];
}

/** The form in groups of plain words, each in the form's order; empty groups are left out. */
export function groupsOf(indicators: readonly Indicator[]): readonly IndicatorGroup[] {
  return groups
    .map((name) => ({
      name,
      indicators: indicators.filter(({ code }) => (groupOf[code] ?? 'other') === name),
    }))
    .filter((group) => group.indicators.length > 0);
}
