import { useLanguage } from '@pbnet/micro-frontend';
import { Anchor, formatNumber, Icon, Text } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import type { KeptLetter } from '../mailing-shapes.ts';
import classes from './letter.module.css';

/** Attachments and the whole message, each with the hash that proves it. */
export function LetterFiles({ letter }: { readonly letter: KeptLetter }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const folder = `/files/deliveries/${letter.deliveryId}`;
  const files = [
    ...letter.attachments.map(({ position, fileName, size, sha256 }) => ({
      href: `${folder}/attachments/${position}`,
      name: t('mailings.letter.attachment', {
        name: fileName,
        size: formatNumber(Math.max(1, Math.round(size / 1024)), language),
      }),
      sha256,
    })),
    ...(letter.composed
      ? [{ href: `${folder}/letter.eml`, name: t('mailings.letter.whole'), sha256: letter.sha256 }]
      : []),
  ];
  if (files.length === 0) return null;
  return (
    <ul className={classes['files']} aria-label={t('mailings.letter.files')}>
      {files.map(({ href, name, sha256 }) => (
        <li key={href}>
          <Anchor href={href} download className={classes['file']}>
            <Icon name="attachment" /> {name}
          </Anchor>
          <Text size="sm" c="dimmed">
            SHA-256: <span className={classes['hash']}>{sha256}</span>
          </Text>
        </li>
      ))}
    </ul>
  );
}
