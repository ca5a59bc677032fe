import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { SignaturesOptions } from './signatures.ts';
import { signaturesRepository } from './signatures.repository.ts';

export interface NamedFile {
  readonly name: string;
  readonly content: Uint8Array;
}

/** The very bytes that were uploaded: whoever doubts our check makes it with own tools. */
export async function signatureFile(
  { database }: SignaturesOptions,
  actor: Actor,
  id: string,
): Promise<NamedFile> {
  const row = await database.as(actor, (tx) => signaturesRepository(tx).byId(id));
  if (!row?.signature) throw new DomainError('not-found', 'not-found');
  const name = row.fileName ?? 'signature.sig';
  return { name: /\.(?:sig|sgn|p7s|p7m|pem)$/i.test(name) ? name : `${name}.sig`, content: row.signature };
}
