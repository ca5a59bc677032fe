import { shownCardNumber, type OwnReader } from '@pbnet/domain/readers';
import { useLanguage, wholeDayName } from '@pbnet/micro-frontend';
import { Button, Text } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { QrCode } from '../../qr-code/qr-code.tsx';
import { dayOf } from '../frame/day-of.ts';
import { fullName } from '../frame/person-facts.tsx';
import classes from './reader-card.module.css';

/** The card as staff scan it from a screen or from paper. */
export function ReaderCard({ reader }: { readonly reader: OwnReader }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { cardNumber, registeredAt, guardian } = reader;
  const number = shownCardNumber(cardNumber);
  return (
    <section aria-label={t('reader.card.title')}>
      <div className={classes['card']}>
        <div>
          <Text c="dimmed">{t('reader.card.library')}</Text>
          <Text fw={700} fz="1.375rem">
            {fullName(reader)}
          </Text>
          <Text mt="sm">{t('reader.card.number')}</Text>
          <Text fw={700} ff="monospace" fz="1.5rem">
            {number}
          </Text>
          <Text mt="sm" c="dimmed">
            {t('reader.card.since', { day: dayOf(registeredAt, language) })}
          </Text>
          {guardian !== null && (
            <Text c="dimmed">
              {guardian.since === null
                ? t('reader.card.guardianNamed', { name: guardian.name })
                : t('reader.card.guardian', {
                    name: guardian.name,
                    day: wholeDayName(guardian.since, language),
                  })}
            </Text>
          )}
        </div>
        <QrCode text={cardNumber} label={t('reader.card.qr', { number })} size={180} />
      </div>
      <Button mt="sm" variant="default" className={classes['print'] ?? ''} onClick={() => window.print()}>
        {t('reader.card.print')}
      </Button>
    </section>
  );
}
