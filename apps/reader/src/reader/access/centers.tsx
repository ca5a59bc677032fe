import { useApi } from '@pbnet/api-client/react';
import { Failed, useLanguage } from '@pbnet/micro-frontend';
import { Anchor, Loader, Paper, Select, Stack, Text, TextInput, Title } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useSearchParams } from 'react-router';
import { centersLike, type ReadingCenter } from './centers-like.ts';
import { keptRegion } from './kept-region.ts';

/** A list that is longer is looked through by a word of it. */
const many = 8;

/** Centres of a region; of the one that the reader sits in or chose before, until another is chosen. */
export function Centers({ ownRegionId }: { readonly ownRegionId: number | null }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [search, setSearch] = useSearchParams();
  const [kept] = useState(() => Number(keptRegion.read()) || null);
  const typed = Number(search.get('region'));
  const regionId = Number.isSafeInteger(typed) && typed > 0 ? typed : (ownRegionId ?? kept);
  const { hash } = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The page comes after the address: the browser itself has looked for the part too early.
    if (hash === '#centers') heading.current?.focus();
  }, [hash]);
  const { data: regions = [] } = useQuery(useApi().ownReader.regions.queryOptions());
  function choose(id: string | null) {
    if (id !== null) keptRegion.write(Number(id));
    setSearch(id === null ? {} : { region: id }, { replace: true });
  }
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
          onChange={choose}
        />
        {regionId !== null && <CentersOf key={regionId} regionId={regionId} />}
      </Stack>
    </section>
  );
}

function CentersOf({ regionId }: { readonly regionId: number }) {
  const { t } = useTranslation();
  const [word, setWord] = useState('');
  const { data, error, refetch } = useQuery(useApi().ownReader.centers.queryOptions({ regionId }));
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loader role="status" aria-label={t('reader.loading')} />;
  if (data.length === 0) return <Text>{t('reader.access.noCenters')}</Text>;
  const shown = centersLike(data, word);
  return (
    <>
      {data.length > many && (
        <TextInput
          maw="24rem"
          label={t('reader.access.like')}
          value={word}
          maxLength={100}
          onChange={({ currentTarget }) => setWord(currentTarget.value)}
        />
      )}
      <Text c="dimmed" role="status">
        {shown.length === 0 ? t('reader.access.noneLike') : t('reader.access.hours')}
      </Text>
      <Stack component="ul" gap="sm" m={0} p={0}>
        {shown.map((center) => (
          <CenterLine key={center.id} center={center} />
        ))}
      </Stack>
    </>
  );
}

function CenterLine({ center }: { readonly center: ReadingCenter }) {
  const { t } = useTranslation();
  const { name, locality, organization, address, phone, website } = center;
  return (
    <Paper component="li" withBorder p="md">
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
  );
}
