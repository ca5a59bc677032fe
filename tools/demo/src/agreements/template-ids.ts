/** The two templates of the demo, for agreements that were begun from them. */
export const templateIds = {
  agreement: 'a9000000-0000-4000-8000-000000000001',
  amendment: 'a9000000-0000-4000-8000-000000000002',
} as const;
