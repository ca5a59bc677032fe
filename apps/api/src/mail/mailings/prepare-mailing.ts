import { DomainError } from '@pbnet/domain';
import type { MailingKind } from '@pbnet/domain/mail';
import { audit } from '../../audit/audit.ts';
import type { Transaction } from '../../database.ts';
import type { MailIdentity } from '../mail-identity.ts';
import type { LetterOfMailing } from '../mailing-source.ts';
import { locked, type Command, type Commander } from './mailing-commands.ts';
import { prepareLetter } from './mailing-letters.ts';
import { mailingRepository, subjectKey, type MailingSubject } from './mailing.repository.ts';

export interface MailingToPrepare {
  readonly kind: MailingKind;
  readonly subject: MailingSubject;
  readonly letters: readonly LetterOfMailing[];
  readonly secondPerson: boolean;
  readonly identity: MailIdentity;
}

/** Throws DomainError when the run is there already: its id is in the details. */
export async function prepareMailing(
  tx: Transaction,
  actor: Commander,
  { kind, subject, letters, secondPerson, identity }: MailingToPrepare,
): Promise<string> {
  const repository = mailingRepository(tx);
  const mailingId = await repository.add({ kind, subject, secondPerson, preparedBy: actor.accountId });
  if (mailingId === undefined)
    throw new DomainError('conflict', 'mailing-exists', {
      mailingId: await repository.idOfRun(kind, subjectKey(subject)),
    });
  const addresses = await repository.addresses();
  const mailing = { mailingId, kind, addresses, leftOut: new Map(), identity };
  await repository.addLetters(letters.map((letter) => prepareLetter(letter, mailing)));
  await audit(tx, actor, {
    action: 'mailing.prepare',
    entity: 'mailing',
    entityId: mailingId,
    after: { kind, ...subject, letters: letters.length },
  });
  return mailingId;
}

/** Makes the letters anew from today's data and addresses. Whoever does it has prepared the mailing. */
export async function refreshMailing(
  tx: Transaction,
  actor: Commander,
  {
    command,
    letters,
    identity,
  }: Pick<MailingToPrepare, 'letters' | 'identity'> & { readonly command: Command },
): Promise<void> {
  const mailing = await locked(tx, command, ['prepared']);
  const repository = mailingRepository(tx);
  const [addresses, leftOut] = [await repository.addresses(), await repository.leftOut(mailing.id)];
  await repository.removePrepared(mailing.id);
  const of = { mailingId: mailing.id, kind: mailing.kind, addresses, leftOut, identity };
  await repository.addLetters(letters.map((letter) => prepareLetter(letter, of)));
  await repository.change(mailing.id, 'prepared', { preparedBy: actor.accountId, preparedAt: new Date() });
  await audit(tx, actor, {
    action: 'mailing.refresh',
    entity: 'mailing',
    entityId: mailing.id,
    after: { letters: letters.length },
  });
}
