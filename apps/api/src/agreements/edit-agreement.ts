import type { Actor } from '@pbnet/domain/access';
import type { AgreementContent } from '@pbnet/domain/agreements';
import type { SaveAgreement } from '@pbnet/validation/agreements';
import { isDeepStrictEqual } from 'node:util';
import type { Transaction } from '../database.ts';
import { columnsOf, forLog, refuseContent, writeChildren } from './agreement-content.ts';
import type { NamedAgreement } from './agreement.ts';
import { agreementsRepository } from './agreements.repository.ts';
import { changeAgreement } from './change-agreement.ts';
import type { StepRun } from './desk.ts';

export async function saveAgreement(
  tx: Transaction,
  actor: Actor,
  { input, desk: { now } }: StepRun<SaveAgreement>,
): Promise<void> {
  const { id, version, responsibleId, content } = input;
  const before = await agreementsRepository(tx).byId(id);
  // Sent twice: the columns say so by themselves, the children have to be looked at.
  if (before?.version === version + 1 && isDeepStrictEqual(contentOf(before), content)) return;
  await changeAgreement(tx, actor, {
    ...{ id, version, now, command: 'save' },
    change: { ...columnsOf(content), responsibleId },
    after: forLog(content),
    async check(locked) {
      await refuseContent(tx, content, locked);
      await writeChildren(tx, content, locked);
    },
  });
}

/** The content of a stored agreement, as a form sends it. */
export function contentOf(agreement: NamedAgreement): AgreementContent {
  const { title, kind, number, periods, prolongation, prolongationMonths, supersedesId, amendsId } =
    agreement;
  return {
    ...{ title, kind, number, periods, prolongation, prolongationMonths, supersedesId, amendsId },
    parties: agreement.parties.map(({ organizationId, role, signatoryName, signatoryPost, actsOn }) => ({
      ...{ organizationId, role, signatoryName, signatoryPost, actsOn },
    })),
    centers: agreement.centers.map(({ centerId, coversFrom, coversTo }) => ({
      ...{ centerId, coversFrom, coversTo },
    })),
  };
}
