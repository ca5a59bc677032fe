import assert from 'node:assert/strict';
import type { E2e } from '../e2e.ts';
import { preparedAgreements } from './prepared-agreements.ts';
import { walk } from './walk.ts';

export const name =
  'every screen of agreements, partners and openings: axe in its looks, keyboard, phone, English, policy, console';

/** Other sections are walked closely for other roles. */
const elsewhere = /^\/(?!agreements)/;

export async function run(e2e: E2e): Promise<void> {
  const { onReview, signing, opening, year } = await preparedAgreements(e2e);
  const found = [
    ...(await walk(e2e, {
      as: 'agreements',
      briefly: elsewhere,
      deep: [
        '/agreements/new',
        '/agreements/coverage',
        '/agreements/templates',
        '/agreements/trust',
        `/agreements/${onReview}`,
        `/agreements/${onReview}/text`,
        `/agreements/${onReview}/review`,
        `/agreements/${onReview}/documents`,
        `/agreements/${onReview}/edit`,
        `/agreements/${signing}/documents`,
        `/agreements/${signing}/signatures`,
        '/agreements/partners/1',
        '/agreements/partners/new',
        '/agreements/partners/import',
        '/agreements/partners/duplicates',
        '/agreements/renewals/new',
        '/agreements/nowhere',
      ],
    })),
    ...(await walk(e2e, {
      as: 'officer',
      leaving: /./,
      deep: [
        '/agreements/openings',
        '/agreements/openings?view=board',
        '/agreements/openings?view=months',
        '/agreements/openings?view=map',
        '/agreements/openings/new',
        `/agreements/openings/${opening}`,
        `/agreements/openings/${opening}/history`,
        `/agreements/openings/${opening}/readiness`,
        `/agreements/openings/${opening}/ceremony`,
        '/agreements/readiness',
        '/agreements/white-spots',
        '/agreements/white-spots/list',
        `/agreements/plan/${year}`,
        `/agreements/plan/${year}/fact`,
        `/agreements/plan/${year}/editions`,
        '/agreements/centers/11',
      ],
    })),
    ...(await walk(e2e, {
      as: 'penza',
      leaving: /./,
      deep: [`/agreements/openings/${opening}/readiness`, `/agreements/${signing}/signatures`],
    })),
  ];
  assert.deepEqual(found, []);
}
