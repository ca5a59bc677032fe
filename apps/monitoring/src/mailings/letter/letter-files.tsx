import { useLanguage } from '@pbnet/micro-frontend';
import { Anchor, formatNumber, Icon } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import type { KeptLetter } from '../mailing-shapes.ts';
import classes from './letter.module.css';

/** Attachments and the whole message. */
export function LetterFiles({ letter }: { readonly letter: KeptLetter }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const folder = `/files/deliveries/${letter.deliveryId}`;
  const files = [
    ...letter.attachments.map(({ position, fileName, size }) => ({
      href: `${folder}/attachments/${position}`,
      name: t('mailings.letter.attachment', {
        name: fileName,
        size: formatNumber(Math.max(1, Math.round(size / 1024)), language),
      }),
    })),
    ...(letter.composed ? [{ href: `${folder}/letter.eml`, name: t('mailings.letter.whole') }] : []),
  ];
  if (files.length === 0) return null;
  return (
    <ul className={classes['files']} aria-label={t('mailings.letter.files')}>
      {files.map(({ href, name }) => (
        <li key={href}>
          <Anchor href={href} download className={classes['file']}>
            <Icon name="attachment" /> {name}
          </Anchor>
        </li>
      ))}
    </ul>
  );
}
