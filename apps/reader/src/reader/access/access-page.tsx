import type { ApiOutputs } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { Failed } from '@pbnet/micro-frontend';
import { Alert, Anchor, EmptyState, Icon, List, Loader, Stack, Title } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AccountFrame } from '../frame/account-frame.tsx';
import { SignInOffer } from '../frame/sign-in-offer.tsx';
import { Centers } from './centers.tsx';
import { CollectionLine } from './collection-line.tsx';
import { GrantedDocuments } from './granted-documents.tsx';

/** What can be read here and at home, and where the nearest centres are; for guests as well. */
export function AccessPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(useApi().ownReader.access.queryOptions());
  return (
    <AccountFrame
      title={t('reader.access.title')}
      lead={t(data && !data.isReader ? 'reader.access.leadGuest' : 'reader.access.lead')}
    >
      {error && !data && <Failed error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loader role="status" aria-label={t('reader.loading')} />}
      {data && (
        <>
          <Alert color={data.center ? 'green' : 'blue'} icon={<Icon name={data.center ? 'check' : 'pin'} />}>
            {data.center
              ? t('reader.access.atCenter', { name: data.center.name })
              : t('reader.access.atHome')}
          </Alert>
          {!data.isReader && <SignInOffer page="/reader/access" reason={t('reader.access.signIn')} />}
          <GrantedDocuments documents={data.documents} />
          <section aria-labelledby="collections">
            <Title order={2} size="h3" mb="sm" id="collections">
              {t('reader.access.collections')}
            </Title>
            {data.collections.length === 0 && <EmptyState title={t('reader.access.empty')} />}
            <Stack component="ul" gap="sm" m={0} p={0}>
              {data.collections.map((collection) => (
                <CollectionLine
                  key={collection.id}
                  collection={collection}
                  isReader={data.isReader}
                  isAtCenter={data.center !== null}
                />
              ))}
            </Stack>
          </section>
          <Servers servers={data.servers} />
        </>
      )}
      <Centers ownRegionId={data?.center?.regionId ?? null} />
    </AccountFrame>
  );
}

type ServersProps = Pick<ApiOutputs['ownReader']['access'], 'servers'>;

/** The way from the account to the documents themselves. */
function Servers({ servers }: ServersProps) {
  const { t } = useTranslation();
  if (servers.length === 0) return null;
  return (
    <section aria-labelledby="servers">
      <Title order={2} size="h3" mb="xs" id="servers">
        {t('reader.access.servers')}
      </Title>
      <List>
        {servers.map(({ title, origin }) => (
          <List.Item key={origin}>
            <Anchor href={origin}>{title}</Anchor>
          </List.Item>
        ))}
      </List>
    </section>
  );
}
