import {
  worstStatus,
  type SignatureNote,
  type SignatureReport,
  type SignatureStatus,
  type SignerReport,
} from '@pbnet/domain/signatures';
import { hash } from 'node:crypto';
import { BerError, hex } from './ber.ts';
import { readCms, type Cms, type CmsSigner } from './cms.ts';
import { chainFailure, weakDigests } from './openssl-words.ts';
import { inFolder, openssl, type OpensslOptions } from '../openssl/openssl.ts';
import { derOf, largestSignature } from './signature-bytes.ts';
import type { SignatureTask, SignatureVerifier, TrustList, VerifierMeans } from './signature-verifier.ts';
import { stampedTime } from './time-stamp.ts';

/** A signer's clock may be a little fast. */
const clockLeeway = 10 * 60_000;

interface Certain {
  /** The moment that the certificate is judged at. */
  readonly at: Date;
  readonly stampedAt: Date | null;
  readonly notes: readonly SignatureNote[];
}

interface Verdict {
  readonly status: SignatureStatus;
  readonly notes?: readonly SignatureNote[];
  readonly words?: string;
  readonly revokedAt?: Date;
}

const isGost = ({ certificate }: CmsSigner) => certificate?.facts.algorithm.startsWith('gost') === true;

/** What is wrong before any arithmetic. */
function unfit({ certificate, digest }: CmsSigner): Verdict | null {
  if (!certificate) return { status: 'unparsable', notes: ['no-certificate'] };
  if (certificate.weak || weakDigests.has(digest))
    return { status: 'not-for-signing', notes: ['weak-algorithm'] };
  if (!certificate.forSigning) return { status: 'not-for-signing', notes: ['purpose-missing'] };
  return null;
}

function timeNotes({ claimedAt, certificate }: CmsSigner, receivedAt: Date): readonly SignatureNote[] {
  if (!claimedAt) return ['time-not-claimed'];
  if (claimedAt.getTime() > receivedAt.getTime() + clockLeeway) return ['time-claimed-later'];
  const claimed = claimedAt.toISOString();
  const facts = certificate?.facts;
  const inForce = facts && facts.validFrom <= claimed && claimed <= facts.validTo;
  return inForce === false ? ['certificate-not-in-force-at-claimed-time'] : [];
}

async function revocation(signer: CmsSigner, trust: TrustList, at: Date): Promise<Verdict> {
  const { certificate } = signer;
  if (!certificate) return { status: 'valid' };
  const list = await trust.revocations(hex(certificate.issuerName), certificate.facts.serial);
  if (!list) return { status: 'valid', notes: ['revocation-list-missing'] };
  const revoked = list.revoked(certificate.facts.serial);
  if (revoked && revoked.at <= at) return { status: 'revoked', revokedAt: revoked.at };
  const outdated: SignatureNote[] =
    list.nextUpdate && list.nextUpdate < at ? ['revocation-list-outdated'] : [];
  if (revoked) return { status: 'valid', notes: [...outdated, 'revoked-later'], revokedAt: revoked.at };
  return { status: 'valid', notes: outdated };
}

export function opensslVerifier(options: OpensslOptions = {}): SignatureVerifier {
  const tool = openssl(options);

  /** One run says that all is well; only where it is not, a second one tells a foreign file from a foreign chain. */
  async function arithmetic(
    signer: CmsSigner,
    task: SignatureTask,
    { at, gost }: { at: Date; gost: boolean },
  ) {
    const { document, trust } = task;
    return inFolder(async (write): Promise<Verdict> => {
      const content = await write('document', document);
      const cms = await write('signature.der', signer.alone);
      // Signatures often leave out what stands between. Without -partial_chain only a self-signed one ends a chain.
      const known = [...trust.roots, ...trust.intermediates];
      const authorities = known.length > 0 && (await write('authorities.pem', known.join('')));
      const integrity = ['cms', '-verify', '-binary', '-inform', 'DER', '-in', cms, '-content', content];
      const chain = [
        ...[...integrity, '-out', '/dev/null', '-purpose', 'any', '-no-CApath', '-no-CAstore'],
        ...(authorities ? ['-CAfile', authorities] : ['-no-CAfile']),
        ...['-attime', String(Math.floor(at.getTime() / 1000))],
        ...(signer.namesCertificate ? ['-cades'] : []),
      ];
      const whole = await tool.run(chain, gost);
      if (whole.done) return { status: 'valid', words: whole.words };
      if (whole.broken) return { status: 'unchecked', notes: ['checker-missing'], words: whole.words };
      const alone = await tool.run([...integrity, '-out', '/dev/null', '-noverify'], gost);
      if (!alone.done) return { status: 'content-mismatch', words: alone.words };
      return { ...chainFailure(whole.words), words: whole.words };
    });
  }

  async function certain(signer: CmsSigner, task: SignatureTask, gost: boolean): Promise<Certain> {
    const { receivedAt } = task;
    if (!signer.timeStamp) return { at: receivedAt, stampedAt: null, notes: [] };
    const stampedAt = await stampedTime(tool, {
      ...task,
      gost,
      value: signer.value,
      token: signer.timeStamp,
    });
    if (!stampedAt || stampedAt.getTime() > receivedAt.getTime() + clockLeeway)
      return { at: receivedAt, stampedAt: null, notes: ['time-stamp-unproven'] };
    return { at: stampedAt, stampedAt, notes: [] };
  }

  async function check(signer: CmsSigner, task: SignatureTask, means: VerifierMeans): Promise<SignerReport> {
    const reported = (verdict: Verdict, time?: Certain): SignerReport => ({
      status: verdict.status,
      certificate: signer.certificate?.facts ?? null,
      claimedAt: signer.claimedAt?.toISOString() ?? null,
      stampedAt: time?.stampedAt?.toISOString() ?? null,
      revokedAt: verdict.revokedAt?.toISOString() ?? null,
      notes: [...(time?.notes ?? []), ...timeNotes(signer, task.receivedAt), ...(verdict.notes ?? [])],
      words: verdict.words ?? '',
    });
    const refused = unfit(signer);
    if (refused?.status === 'unparsable') return reported(refused);
    if (!means.checker) return reported({ status: 'unchecked', notes: ['checker-missing'] });
    if (isGost(signer) && !means.gost) return reported({ status: 'unchecked', notes: ['gost-missing'] });
    const time = await certain(signer, task, means.gost);
    const verdict = await arithmetic(signer, task, { at: time.at, gost: means.gost });
    if (verdict.status === 'content-mismatch' || verdict.status === 'unchecked')
      return reported(verdict, time);
    if (refused) return reported({ ...refused, words: verdict.words ?? '' }, time);
    const { words = '' } = verdict;
    const later = await revocation(signer, task.trust, time.at);
    if (verdict.status === 'valid' || later.status === 'revoked') return reported({ ...later, words }, time);
    return reported(verdict, time);
  }

  function taken(task: SignatureTask): Cms | null {
    if (task.signature.byteLength > largestSignature) return null;
    try {
      const der = derOf(task.signature);
      return der && readCms(der);
    } catch (error) {
      if (error instanceof BerError) return null;
      throw error;
    }
  }

  return {
    async verify(task) {
      const cms = taken(task);
      const means = await tool.means();
      const signers: SignerReport[] = [];
      for (const signer of cms?.signers ?? []) signers.push(await check(signer, task, means));
      const foreign =
        cms?.content && hash('sha256', cms.content, 'hex') !== hash('sha256', task.document, 'hex');
      const statuses: SignatureStatus[] = signers.map(({ status }) => status);
      return {
        status: worstStatus(foreign ? [...statuses, 'content-mismatch'] : statuses),
        attached: cms !== null && cms.content !== null,
        signers,
        documentSha256: hash('sha256', task.document, 'hex'),
        trustVersion: task.trust.version,
        checkedAt: task.checkedAt.toISOString(),
      } satisfies SignatureReport;
    },

    means: tool.means,

    async isListOf(list, authorities) {
      const { gost } = await tool.means();
      return inFolder(async (write) => {
        const file = await write('list.pem', list);
        for (const authority of authorities) {
          const issuer = await write('issuer.pem', authority);
          const answer = await tool.run(
            ['crl', '-in', file, '-noout', '-CAfile', issuer, '-no-CApath', '-no-CAstore'],
            gost,
          );
          if (answer.done && answer.words.includes('verify OK')) return true;
        }
        return false;
      });
    },
  };
}
