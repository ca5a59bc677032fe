import { dayInWords } from '@pbnet/domain';
import { awardName, type AwardKind } from '@pbnet/domain/awards';
import QRCode from 'qrcode';
import { fileURLToPath } from 'node:url';
import { typstPdf } from '../documents/typst.ts';
import type { CheckedAward } from './awards.ts';

const template = fileURLToPath(new URL('./award.typ', import.meta.url));

export interface AwardPdfInput extends CheckedAward {
  /** Where anybody checks the paper; the QR code carries it. */
  readonly checkUrl: string;
  readonly issuedAt: Date;
}

/** What stands between the heading and the name. */
const lead = {
  certificate: 'выдан',
  diploma: 'награждается',
  thanks: 'выражается',
} as const satisfies Record<AwardKind, string>;

/** The dark squares of a QR code by rows, '1' and '0'. */
function squaresOf(text: string): readonly string[] {
  const { size, data } = QRCode.create(text, { errorCorrectionLevel: 'M' }).modules;
  return Array.from({ length: size }, (_, row) =>
    Array.from(data.subarray(row * size, (row + 1) * size), (dark) => (dark ? '1' : '0')).join(''),
  );
}

/** The paper on one landscape page, as a tagged PDF/A; the same award gives the same bytes. */
export function awardPdf(award: AwardPdfInput): Promise<Uint8Array> {
  const { kind, number, to, words, issuedOn, revokedOn, checkUrl, issuedAt } = award;
  const data = {
    title: `${awardName(kind, 'ru')} № ${number}`,
    name: awardName(kind, 'ru'),
    lead: lead[kind],
    to,
    words,
    library: 'Президентская библиотека имени Б. Н. Ельцина',
    network: 'Региональная сеть центров удалённого доступа',
    number: `№ ${number}`,
    issued: `Дата выдачи: ${dayInWords(issuedOn)}`,
    revoked: revokedOn === null ? null : 'ОТОЗВАН',
    check: 'Подлинность проверяется по QR-коду или номеру на странице',
    'check-url': checkUrl,
    qr: squaresOf(checkUrl),
    'qr-alt': `QR-код со ссылкой на проверку документа № ${number}`,
  };
  return typstPdf({
    template,
    data: JSON.stringify(data),
    timestamp: Math.floor(issuedAt.getTime() / 1000),
  });
}
