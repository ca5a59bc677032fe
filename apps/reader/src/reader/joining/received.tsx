import type { PendingReader } from '@pbnet/domain/readers';
import { clockName, useLanguage } from '@pbnet/micro-frontend';
import { Text, Title } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { PersonFacts } from '../frame/person-facts.tsx';

export function Received({ pending }: { readonly pending: PendingReader }) {
  const { t } = useTranslation();
  const time = clockName(new Date(pending.expiresAt), useLanguage());
  return (
    <section aria-labelledby="received">
      <Title order={2} size="h3" mb="sm" id="received">
        {t('reader.registration.received')}
      </Title>
      <PersonFacts person={pending} />
      <Text mt="sm" c="dimmed">
        {t('reader.registration.wrongData')} {t('reader.registration.keptUntil', { time })}
      </Text>
    </section>
  );
}
