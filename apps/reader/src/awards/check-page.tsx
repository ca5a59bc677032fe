import { useApi } from '@pbnet/api-client/react';
import { awardName } from '@pbnet/domain/awards';
import { Failed, PageTitle, useLanguage, wholeDayName } from '@pbnet/micro-frontend';
import { Alert, Anchor, EmptyState, Icon, Loader, PageHeader, Stack } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { Facts } from '../facts/facts.tsx';

/** What anybody with the number of a paper may see: what stands on it, and whether it still holds. */
export function CheckPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { number = '' } = useParams();
  const { data, error, refetch, isPending } = useQuery(useApi().awards.check.queryOptions({ number }));
  const header = (
    <>
      <PageTitle title={t('awards.title')} />
      <PageHeader
        title={t('awards.title')}
        trail={
          <Anchor component={Link} to="/">
            {t('awards.again')}
          </Anchor>
        }
      />
    </>
  );
  if (isPending) return <Loader role="status" aria-label={t('awards.loading')} />;
  if (error) {
    return (
      <>
        {header}
        <Failed error={error} onRetry={() => void refetch()} />
      </>
    );
  }
  if (data === null) {
    return (
      <>
        {header}
        <EmptyState title={t('awards.unknown')} icon="search">
          {t('awards.unknownHelp')}
        </EmptyState>
      </>
    );
  }
  const { kind, to, words, issuedOn, revokedOn } = data;
  return (
    <>
      {header}
      <Stack>
        {revokedOn === null ? (
          <Alert color="green" icon={<Icon name="check" />}>
            {t('awards.genuine')}
          </Alert>
        ) : (
          <Alert color="red" icon={<Icon name="warning" />}>
            {t('awards.revoked', { day: wholeDayName(revokedOn, language) })}
          </Alert>
        )}
        <Facts
          facts={[
            [t('awards.kind'), awardName(kind, language)],
            [t('awards.number'), data.number],
            [t('awards.to'), <span lang="ru">{to}</span>],
            [t('awards.words'), <span lang="ru">{words}</span>],
            [t('awards.issued'), wholeDayName(issuedOn, language)],
          ]}
        />
        <Anchor href={`/documents/${data.number}.pdf`}>{t('awards.open')}</Anchor>
      </Stack>
    </>
  );
}
