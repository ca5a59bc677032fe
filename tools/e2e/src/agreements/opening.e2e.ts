import { openMonth } from '../seed-months.ts';
import type { E2e } from '../e2e.ts';
import { draftAgreement, textToSign, uploadTemplate } from './agreement-of-opening.ts';
import { approvePlan } from './approve-plan.ts';
import { registerInstitutions, signers as makeSigners } from './institutions.ts';
import { openCenter, prove } from './open-center.ts';
import { agree, centerName, personEmail, propose } from './propose.ts';
import { signBoth, trust } from './sign-both.ts';

export const name =
  'an opening: proposed, agreed, in the approved plan, its agreement from Word signed twice, ready, opened, on the board of its first month';

export async function run({ open, system }: E2e): Promise<void> {
  await registerInstitutions(system.sql);
  const signers = await makeSigners();
  try {
    const penza = await open({ as: 'penza' });
    const officer = await open({ as: 'officer' });
    const legal = await open({ as: 'agreements' });

    const opening = await propose(penza);
    await agree(officer, opening);

    await approvePlan(officer, await open({ as: 'director' }));
    await trust(legal, signers);
    await uploadTemplate(legal);
    const agreement = await draftAgreement(legal, opening);
    const document = await textToSign(legal, agreement);
    await signBoth(legal, penza, { agreement, document, signers });

    await prove(penza, opening);
    await openCenter(officer, opening);
    await system.mailbox.waitFor(({ to }) => to.includes(personEmail), 15_000);
    await officer.goto(`/monitoring/board/${openMonth}?view=centers`);
    await officer.getByText(centerName).first().waitFor();
    // The stories after this one count the centers of the seed.
    await system.sql`delete from center_reports where center_id in (select center_id from planned_openings)`;
    await system.sql`
      update access_centers set closed_on = opened_on, close_reason = 'История окончена'
      where id = (select center_id from planned_openings where center_id is not null)`;
  } finally {
    await signers.remove();
  }
}
