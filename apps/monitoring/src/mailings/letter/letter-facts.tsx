import { FactList } from '@pbnet/ui';
import { momentName, useLanguage } from '@pbnet/micro-frontend';
import { useTranslation } from 'react-i18next';
import type { KeptLetter } from '../mailing-shapes.ts';

/** To whom, when, what the servers said. */
export function LetterFacts({ letter }: { readonly letter: KeptLetter }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const at = (instant: string | null) => (instant === null ? '' : momentName(instant, language));
  const facts = [
    ['to', [letter.recipientName, letter.recipient ?? t('mailings.noAddress')].filter(Boolean).join(', ')],
    ['sentAt', at(letter.sentAt)],
    ['acknowledgedAt', at(letter.acknowledgedAt)],
    ['response', letter.response ?? ''],
    ['notice', letter.notice ?? ''],
  ] as const;
  return (
    <FactList>
      {facts
        .filter(([, text]) => text !== '')
        .map(([name, text]) => (
          <Fact key={name} name={t(`mailings.fact.${name}`)} text={text} />
        ))}
    </FactList>
  );
}

/** What proves the letter to a mail administrator: nobody else has to see it at once. */
export function LetterProof({ letter }: { readonly letter: KeptLetter }) {
  const { t } = useTranslation();
  const hashes = [
    ...letter.attachments.map(({ fileName, sha256 }) => [fileName, sha256] as const),
    ...(letter.composed ? [[t('mailings.letter.whole'), letter.sha256] as const] : []),
  ];
  return (
    <details>
      <summary>{t('mailings.letter.proof')}</summary>
      <FactList>
        <Fact name={t('mailings.fact.attempts')} text={String(letter.attempts)} />
        <Fact name={t('mailings.fact.messageId')} text={letter.messageId} />
        {hashes.map(([name, hash]) => (
          <Fact key={name} name={`SHA-256: ${name}`} text={hash} />
        ))}
      </FactList>
    </details>
  );
}

function Fact({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </>
  );
}
