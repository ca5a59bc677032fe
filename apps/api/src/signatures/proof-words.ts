import { dayInWords } from '@pbnet/domain';
import { networkTimeZone } from '@pbnet/domain/network';
import type { SignatureAlgorithm, SignatureNote, SignatureStatus } from '@pbnet/domain/signatures';
import type { KeptSignature } from './signing-sheet.ts';

const moscow = new Intl.DateTimeFormat('ru-RU', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: networkTimeZone,
});

export const momentInWords = (iso: string) => `${moscow.format(new Date(iso))} (МСК)`;

const statuses: Readonly<Record<SignatureStatus, string>> = {
  valid: 'Подпись верна: документ не менялся, сертификат выдан доверенным центром',
  'chain-unknown': 'Документ не менялся, но сертификат выдан центром, которому здесь не доверяют',
  'expired-at-signing': 'Не доказано, что сертификат действовал, когда документ подписали',
  revoked: 'Сертификат был отозван до подписания',
  'not-for-signing': 'Сертификат или алгоритм не годится для подписания документов',
  'content-mismatch': 'Подпись не сходится с документом',
  unparsable: 'Файл не читается как подпись',
  unchecked: 'Проверка не завершена: на сервере нет нужных средств',
};

const algorithms: Readonly<Record<SignatureAlgorithm, string>> = {
  'gost-256': 'ГОСТ Р 34.10-2012, 256 бит',
  'gost-512': 'ГОСТ Р 34.10-2012, 512 бит',
  rsa: 'RSA',
  ecdsa: 'ECDSA',
  other: 'другой',
};

const notes: Readonly<Partial<Record<SignatureNote, string>>> = {
  'revocation-list-missing': 'список отозванных сертификатов этого центра не загружен',
  'revocation-list-outdated': 'загруженный список отозванных сертификатов устарел',
  'revoked-later': 'сертификат отозвали уже после получения подписи',
  'time-stamp-unproven': 'метка времени есть, но её центру здесь не доверяют',
  'time-claimed-later': 'время на часах подписавшего позже времени получения',
  'certificate-not-in-force-at-claimed-time': 'по часам подписавшего сертификат тогда не действовал',
};

/** A signer's clock proves nothing: the sheet says whose word the time is. */
function timeLines({ report, signer, receivedAt }: KeptSignature): readonly (readonly [string, string])[] {
  const found = report?.signers[signer ?? 0];
  const received = [
    'Получена системой',
    `${momentInWords(receivedAt)}: к этому времени подпись уже стояла`,
  ] as const;
  if (found?.stampedAt)
    return [
      ['Время подписания', `${momentInWords(found.stampedAt)}, подтверждено меткой доверенного времени`],
      received,
    ];
  if (found?.claimedAt)
    return [
      [
        'Время подписания',
        `${momentInWords(found.claimedAt)} по часам подписавшего, меткой времени не подтверждено`,
      ],
      received,
    ];
  return [['Время подписания', 'в подписи не указано'], received];
}

function electronic(signature: KeptSignature): readonly (readonly [string, string])[] {
  const { report, signer, status, checkedAt, warnings, confirmWords, confirmedBy } = signature;
  const found = report?.signers[signer ?? 0];
  const certificate = found?.certificate;
  const told = found?.notes.flatMap((note) => notes[note] ?? []) ?? [];
  const numbers = [
    certificate?.inn && `ИНН ${certificate.inn}`,
    certificate?.ogrn && `ОГРН ${certificate.ogrn}`,
  ];
  return [
    ['Способ', 'электронная подпись, отдельный файл CMS'],
    ...(certificate
      ? ([
          ['Сертификат', `№ ${certificate.serial}, выдан: ${certificate.issuer}`],
          ['Действует', `с ${momentInWords(certificate.validFrom)} по ${momentInWords(certificate.validTo)}`],
          ['В сертификате', [certificate.organization, ...numbers].filter(Boolean).join(', ')],
          ['Алгоритм', algorithms[certificate.algorithm]],
        ] as const)
      : []),
    ...timeLines(signature),
    ...(status && checkedAt
      ? ([
          [
            'Проверка',
            `${statuses[status]}. Проверено ${momentInWords(checkedAt)}, список доверия № ${report?.trustVersion}`,
          ],
        ] as const)
      : []),
    ...(told.length > 0 ? ([['Учтено', `${told.join('; ')}.`]] as const) : []),
    ...(warnings.length > 0 && confirmWords
      ? ([['Подтвердил', `${confirmedBy ?? 'сотрудник'}: ${confirmWords}`]] as const)
      : []),
  ];
}

function paper({ building, cabinet, folder, receivedBy, receivedAt }: KeptSignature) {
  const where = [building, cabinet, folder].filter(Boolean).join(', ');
  return [
    ['Способ', 'собственноручная подпись на бумаге'],
    ['Где лежит подлинник', where],
    ['Отмечено в системе', `${momentInWords(receivedAt)}${receivedBy === null ? '' : `, ${receivedBy}`}`],
  ] as const;
}

/** Label and words, a line each, as they stand on the sheet. */
export function proofLines(signature: KeptSignature): readonly (readonly [string, string])[] {
  const { signerName, signerPost, signedOn } = signature;
  return [
    ['Подписал', [signerName, signerPost].filter(Boolean).join(', ') || 'имя в сертификате не указано'],
    ...(signedOn ? ([['Дата подписи', dayInWords(signedOn)]] as const) : []),
    ...(signature.route === 'paper' ? paper(signature) : electronic(signature)),
  ];
}
