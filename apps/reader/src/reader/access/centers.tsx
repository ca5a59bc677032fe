import { useApi } from '@pbnet/api-client/react';
import { Failed, useLanguage } from '@pbnet/micro-frontend';
import { Anchor, Loader, Paper, Select, Stack, Text, Title } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useSearchParams } from 'react-router';

/** Centres of a region; of the one that the reader sits in, until another is chosen. */
export function Centers({ ownRegionId }: { readonly ownRegionId: number | null }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [search, setSearch] = useSearchParams();
  const typed = Number(search.get('region'));
  const regionId = Number.isSafeInteger(typed) && typed > 0 ? typed : ownRegionId;
  const { hash } = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The page comes after the address: the browser itself has looked for the part too early.
    if (hash === '#centers') heading.current?.focus();
  }, [hash]);
  const { data: regions = [] } = useQuery(useApi().ownReader.regions.queryOptions());
  return (
    <section aria-labelledby="centers">
      <Title order={2} size="h3" mb="sm" id="centers" ref={heading} tabIndex={-1}>
        {t('reader.access.centers')}
      </Title>
      <Stack>
        <Select
          maw="24rem"
          label={t('reader.access.region')}
          placeholder={t('reader.access.chooseRegion')}
          searchable
          data={regions.map(({ id, name, centers }) => ({
            value: String(id),
            label: `${name[language]} · ${centers}`,
          }))}
          value={regionId === null ? null : String(regionId)}
          onChange={(id) => setSearch(id === null ? {} : { region: id }, { replace: true })}
        />
        {regionId !== null && <CentersOf regionId={regionId} />}
      </Stack>
    </section>
  );
}

function CentersOf({ regionId }: { readonly regionId: number }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(useApi().ownReader.centers.queryOptions({ regionId }));
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loader role="status" aria-label={t('reader.loading')} />;
  if (data.length === 0) return <Text>{t('reader.access.noCenters')}</Text>;
  return (
    <Stack component="ul" gap="sm" m={0} p={0}>
      {data.map(({ id, name, locality, organization, address, phone, website }) => (
        <Paper key={id} component="li" withBorder p="md">
          <Text fw={600}>{name}</Text>
          {organization !== name && <Text>{organization}</Text>}
          <Text>{address === '' ? locality : address}</Text>
          {phone !== '' && <Anchor href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>{phone}</Anchor>}{' '}
          {website !== null && /^https?:\/\//.test(website) && (
            <Anchor href={website} rel="noreferrer">
              {t('reader.access.website')}
            </Anchor>
          )}
        </Paper>
      ))}
    </Stack>
  );
}
