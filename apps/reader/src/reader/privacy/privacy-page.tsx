import { useApi } from '@pbnet/api-client/react';
import { Failed, PageTitle } from '@pbnet/micro-frontend';
import { Anchor, Loader, PageHeader, Stack, Text, Title } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ConsentWords } from '../frame/consent-words.tsx';

const parts = ['what', 'why', 'who', 'long', 'rights'] as const;

/** What is kept of readers, in plain words, and the whole wordings. */
export function PrivacyPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={t('reader.privacy.title')} />
      <PageHeader title={t('reader.privacy.title')} lead={t('reader.privacy.lead')} />
      <Stack gap="lg" maw="48rem">
        {parts.map((part) => (
          <section key={part}>
            <Title order={2} size="h3" mb="xs">
              {t(`reader.privacy.${part}`)}
            </Title>
            <Text>{t(`reader.privacy.${part}Text`)}</Text>
          </section>
        ))}
        <Anchor component={Link} to="/reader/data">
          {t('reader.privacy.toAccount')}
        </Anchor>
        <Wordings />
      </Stack>
    </>
  );
}

function Wordings() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(useApi().ownReader.consentTexts.queryOptions());
  return (
    <section>
      <Title order={2} size="h3" mb="xs">
        {t('reader.privacy.texts')}
      </Title>
      {error && !data && <Failed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loader role="status" aria-label={t('reader.loading')} />}
      {data?.map((consent) => (
        <ConsentWords
          key={consent.purpose}
          consent={consent}
          open={t(`reader.consents.purpose.${consent.purpose}`)}
        />
      ))}
    </section>
  );
}
