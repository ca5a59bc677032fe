import type { Actor } from '@pbnet/domain/access';
import { gostHere, rootAuthority, signFile, type Identity } from '@pbnet/stand-in-certificates';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { agreementDesk, library } from './agreement-desk.ts';
import { day, signingDesk } from './signing-desk.ts';

interface Given {
  readonly as?: Actor;
  readonly id?: string;
  readonly signature?: Uint8Array;
}

/** An agreement in signing, its directors with certificates that are trusted, and the service of signatures. */
export async function signaturesDesk() {
  const desk = await agreementDesk();
  const { folder, houseOf, rsa } = await signingDesk();
  const { api, officer, penza, kamchatka } = desk;
  const now = new Date();
  desk.moveTo(now.toISOString());

  const { database } = api;
  const { storedFiles, signatures: own } = api.services;

  /** What the parties of the agreement sign. */
  async function pdfOf(agreementId: string): Promise<Uint8Array> {
    const [frozen] =
      await database.raw`select file_id from frozen_agreements where agreement_id = ${agreementId}`;
    const { bytes } = await database.system((tx) => storedFiles.read(tx, String(frozen?.['file_id'])));
    return new Uint8Array(await new Response(bytes).arrayBuffer());
  }

  /** The library signs by ГОСТ where this machine can. */
  const gost = houseOf(gostHere ? 'gost-256' : 'rsa');
  const parties = '/SN=Подписант/GN=900/INNLE=7838000000/OGRN=1097800000000';
  const directorOfLibrary = await gost.between.issue({
    ...{ name: 'library', subject: `/C=RU/O=Президентская библиотека/title=Директор${parties}` },
  });
  const directorOfPenza = await rsa.between.issue({
    name: 'penza',
    subject:
      '/C=RU/O=Пензенская библиотека/title=Директор/SN=Подписант/GN=1/INNLE=5836010018/OGRN=1025801356000',
  });

  const base64 = (bytes: Uint8Array | string) => Buffer.from(bytes).toString('base64');

  async function trust(...pems: readonly string[]): Promise<void> {
    const trusted = api.as(officer).signatures;
    for (const pem of pems)
      await api.services.signatureTrust.add(officer, {
        ...{ bytes: Buffer.from(pem), version: (await trusted.trust()).version },
      });
  }

  await database.raw`update organizations set tax_number = '7838000000', registration_number = '1097800000000'
      where id = ${library}`;
  await database.raw`update organizations set tax_number = '5836010018', registration_number = '1025801356000'
      where id = 1`;
  await trust(rsa.root.pem, ...(gostHere ? [gost.root.pem] : []));

  async function signing() {
    const { id, parties } = await desk.inSigning();
    const [first, second] = parties;
    if (!first || !second) throw new Error('two parties');
    return { id, first: first.id, second: second.id, pdf: await pdfOf(id) };
  }

  async function handIn(
    [agreementId, partyId]: readonly [string, string],
    signer: Identity,
    given: Given = {},
  ) {
    const { as = penza, id = randomUUID() } = given;
    const signature = given.signature ?? (await signFile(signer, await pdfOf(agreementId)));
    return own.add(as, {
      id,
      agreementId,
      partyId,
      fileName: 'Соглашение.pdf.sig',
      content: base64(signature),
    });
  }

  const stateOf = async (id: string) => (await desk.as(officer).get({ id })).agreement.state;

  async function expired(): Promise<Identity> {
    const span = { from: new Date(now.getTime() - 90 * day), to: new Date(now.getTime() - day) };
    return rsa.between.issue({ name: `expired-${randomUUID()}`, subject: '/C=RU/CN=Прежний', ...span });
  }

  /** Somebody whose root nobody trusts. */
  async function strange(name: string, numbers = ''): Promise<Identity & { readonly root: string }> {
    const root = await rootAuthority(path.join(folder, name), {
      name,
      subject: `/C=RU/CN=Чужой корень ${name}`,
    });
    const signer = await root.issue({
      name: 'signer',
      subject: `/C=RU/O=Президентская библиотека${numbers}`,
    });
    return { ...signer, root: root.pem };
  }

  async function traces(agreementId: string) {
    const rows = await database.raw`select action from audit_log where entity = 'signature'
      and after->>'agreementId' = ${agreementId} order by at, id`;
    return rows.map(({ action }) => action as string);
  }

  return {
    ...{ desk, folder, rsa, api, officer, penza, kamchatka, now, database, storedFiles, own },
    ...{
      parties,
      pdfOf,
      directorOfLibrary,
      directorOfPenza,
      trust,
      signing,
      handIn,
      stateOf,
      expired,
      strange,
      traces,
    },
  };
}
