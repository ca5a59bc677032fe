import { useLanguage } from '@pbnet/micro-frontend';
import { useTranslation } from 'react-i18next';
import { momentName } from '../../figures/month-name.ts';
import type { KeptLetter } from '../mailing-shapes.ts';
import classes from './letter.module.css';

/** To whom, when, what the servers said. */
export function LetterFacts({ letter }: { readonly letter: KeptLetter }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const at = (instant: string | null) => (instant === null ? '' : momentName(instant, language));
  const facts = [
    ['to', [letter.recipientName, letter.recipient ?? t('mailings.noAddress')].filter(Boolean).join(', ')],
    ['sentAt', at(letter.sentAt)],
    ['acknowledgedAt', at(letter.acknowledgedAt)],
    ['attempts', letter.attempts > 0 ? String(letter.attempts) : ''],
    ['response', letter.response ?? ''],
    ['notice', letter.notice ?? ''],
    ['messageId', letter.messageId],
  ] as const;
  return (
    <dl className={classes['facts']}>
      {facts
        .filter(([, text]) => text !== '')
        .map(([name, text]) => (
          <Fact key={name} name={t(`mailings.fact.${name}`)} text={text} />
        ))}
    </dl>
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
