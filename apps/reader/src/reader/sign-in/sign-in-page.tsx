import { useApi } from '@pbnet/api-client/react';
import { signInFailureWords } from '@pbnet/domain/readers';
import { PageTitle, useLanguage } from '@pbnet/micro-frontend';
import { Alert, Anchor, Icon, PageHeader, Stack, Text, Title } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { pageToReturn } from '../frame/esia-address.ts';
import { EsiaButton } from '../frame/esia-button.tsx';

/** The way in, and what went wrong with the last try. */
export function SignInPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const [search] = useSearchParams();
  const failure = search.get('failure');
  const { data: status } = useQuery(useApi().ownReader.status.queryOptions());
  const off = status?.gosuslugi === false;
  return (
    <>
      <PageTitle title={t('reader.signIn.title')} />
      <PageHeader title={t('reader.signIn.title')} lead={t('reader.signIn.lead')} />
      <Stack gap="lg" maw="48rem">
        {failure !== null && (
          <Alert
            color="red"
            icon={<Icon name="alert-circle" />}
            role="alert"
            title={t('reader.signIn.failed')}
          >
            {signInFailureWords(failure, language) ?? t('reader.signIn.unknown')}
          </Alert>
        )}
        {status?.reader && (
          <Alert color="green" icon={<Icon name="check" />}>
            {t('reader.signIn.already')}{' '}
            <Anchor component={Link} to="/reader">
              {t('reader.open')}
            </Anchor>
          </Alert>
        )}
        {status?.pending && (
          <Alert color="blue" icon={<Icon name="info" />}>
            {t('reader.signIn.waiting')}{' '}
            <Anchor component={Link} to="/reader/registration">
              {t('reader.signIn.goOn')}
            </Anchor>
          </Alert>
        )}
        {off ? (
          <Alert color="yellow" icon={<Icon name="info" />}>
            {signInFailureWords('reader-gosuslugi-off', language)}
          </Alert>
        ) : (
          <div>
            <EsiaButton page={pageToReturn(search.get('return'))} />
          </div>
        )}
        <Text>{t('reader.signIn.before')}</Text>
        <section>
          <Title order={2} size="h3" mb="xs">
            {t('reader.signIn.passed')}
          </Title>
          <Text>{t('reader.signIn.passedList')}</Text>
          <Anchor component={Link} to="/privacy">
            {t('reader.signIn.privacy')}
          </Anchor>
        </section>
        <section>
          <Title order={2} size="h3" mb="xs">
            {t('reader.signIn.paper')}
          </Title>
          <Text>{t('reader.signIn.paperHelp')}</Text>
          <Anchor component={Link} to="/reader/access#centers">
            {t('reader.signIn.centers')}
          </Anchor>
        </section>
      </Stack>
    </>
  );
}
