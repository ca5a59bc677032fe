export type ThingKey =
  | 'agreements'
  | 'centers'
  | 'contacts'
  | 'events'
  | 'merges'
  | 'openings'
  | 'other'
  | 'partnerships'
  | 'regionalCenters';

/** Tables that name an organisation, by what people call their rows. */
export const thingKeys: Readonly<Record<string, ThingKey>> = {
  access_center_versions: 'centers',
  agreement_parties: 'agreements',
  joint_events: 'events',
  organization_contacts: 'contacts',
  organization_merges: 'merges',
  organization_partnerships: 'partnerships',
  organizations: 'merges',
  planned_openings: 'openings',
  regional_center_versions: 'regionalCenters',
};
