import { FactList } from '@pbnet/ui';
import { useLanguage, wholeDayName } from '@pbnet/micro-frontend';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { momentWords } from './moment-words.ts';
import type { KeptSignature } from './signature-shapes.ts';

/** Who signed, when, by what, and where it lies. A signer's clock is told as what it is: a claim. */
export function SignatureFacts({ signature }: { readonly signature: KeptSignature }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const moment = (iso: string) => momentWords(iso, language);
  const { report, signer, route, signedOn, confirmWords, confirmedBy, confirmedAt } = signature;
  const found = report?.signers[signer ?? 0];
  const certificate = found?.certificate;

  function time(): string | null {
    if (!found) return null;
    if (found.stampedAt) return t('signatures.time.stamped', { at: moment(found.stampedAt) });
    if (found.claimedAt) return t('signatures.time.claimed', { at: moment(found.claimedAt) });
    return t('signatures.time.none');
  }

  const numbers = [
    certificate?.inn && t('signatures.inn', { number: certificate.inn }),
    certificate?.ogrn && t('signatures.ogrn', { number: certificate.ogrn }),
  ];
  const received = { at: moment(signature.receivedAt), by: signature.receivedBy ?? '—' };
  const facts: readonly (readonly [string, string | null | undefined])[] = [
    [t('signatures.fact.signer'), [signature.signerName, signature.signerPost].filter(Boolean).join(', ')],
    [t('signatures.fact.organization'), [certificate?.organization, ...numbers].filter(Boolean).join(', ')],
    [
      t('signatures.fact.certificate'),
      certificate && t('signatures.certificate', { serial: certificate.serial, issuer: certificate.issuer }),
    ],
    [
      t('signatures.fact.valid'),
      certificate &&
        t('signatures.span', { from: moment(certificate.validFrom), to: moment(certificate.validTo) }),
    ],
    [t('signatures.fact.algorithm'), certificate && t(`signatures.algorithm.${certificate.algorithm}`)],
    [t('signatures.fact.day'), route === 'paper' && signedOn ? wholeDayName(signedOn, language) : null],
    [t('signatures.fact.time'), time()],
    [t('signatures.fact.revoked'), found?.revokedAt && moment(found.revokedAt)],
    [
      t('signatures.fact.place'),
      [signature.building, signature.cabinet, signature.folder].filter(Boolean).join(', '),
    ],
    [
      t(route === 'paper' ? 'signatures.fact.noted' : 'signatures.fact.received'),
      t('signatures.received', received),
    ],
    [
      t('signatures.fact.confirmed'),
      confirmWords && confirmedAt
        ? t('signatures.confirmedBy', {
            by: confirmedBy ?? '—',
            at: moment(confirmedAt),
            words: confirmWords,
          })
        : null,
    ],
  ];
  return (
    <FactList>
      {facts
        .filter(([, words]) => words !== null && words !== undefined && words !== '')
        .map(([title, words]) => (
          <Fragment key={title}>
            <dt>{title}</dt>
            <dd>{words}</dd>
          </Fragment>
        ))}
    </FactList>
  );
}
