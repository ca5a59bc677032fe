import { useApi } from '@pbnet/api-client/react';
import type { ErasureAct } from '@pbnet/domain/readers';
import { PageTitle } from '@pbnet/micro-frontend';
import { Button, Group, PageHeader, Stack, Text, Title } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { AccountFrame } from '../frame/account-frame.tsx';
import { Loaded } from '../frame/loaded.tsx';
import { PersonFacts } from '../frame/person-facts.tsx';
import { Erasure } from './erasure.tsx';
import { History } from './history.tsx';
import classes from './data.module.css';

/** All that is known of the reader: to take along, or to have destroyed. */
export function DataPage() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const [act, setAct] = useState<Pick<ErasureAct, 'number' | 'sha256'>>();
  const me = useQuery({ ...useApi().ownReader.me.queryOptions(), enabled: !act && !search.has('erased') });
  if (act || search.has('erased')) return <Erased act={act ?? null} />;
  return (
    <AccountFrame title={t('reader.data.title')} lead={t('reader.data.lead')}>
      <Loaded query={me}>
        {(reader) => (
          <Stack gap="xl">
            <section>
              <Title order={2} size="h3" mb="sm">
                {t('reader.person.title')}
              </Title>
              <PersonFacts person={reader} />
            </section>
            <Export />
            <History />
            <Erasure onErased={setAct} />
          </Stack>
        )}
      </Loaded>
    </AccountFrame>
  );
}

function Export() {
  const { t } = useTranslation();
  return (
    <section>
      <Title order={2} size="h3" mb="xs">
        {t('reader.data.export')}
      </Title>
      <Text mb="sm">{t('reader.data.exportHelp')}</Text>
      <Group>
        <Button component="a" href="/reader/export.pdf" variant="default">
          {t('reader.data.pdf')}
        </Button>
        <Button component="a" href="/reader/export.json" variant="default">
          {t('reader.data.json')}
        </Button>
      </Group>
    </section>
  );
}

/** After the destruction nobody is signed in: the act is shown once. */
function Erased({ act }: { readonly act: Pick<ErasureAct, 'number' | 'sha256'> | null }) {
  const { t } = useTranslation();
  const words = useRef<HTMLDivElement>(null);
  // The dialog and its button are gone: the keyboard and the voice go on from here.
  useEffect(() => words.current?.focus(), []);
  return (
    <div ref={words} tabIndex={-1} className={classes['erased']}>
      <PageTitle title={t('reader.data.erased')} />
      <PageHeader title={t('reader.data.erased')} lead={t('reader.data.erasedLead')} />
      <Stack maw="48rem">
        {act !== null && (
          <>
            <Text>{t('reader.data.act', { number: act.number })}</Text>
            <Text c="dimmed" ff="monospace" style={{ overflowWrap: 'anywhere' }}>
              SHA-256: {act.sha256}
            </Text>
          </>
        )}
        <div>
          <Button component={Link} to="/" variant="default">
            {t('reader.data.toHome')}
          </Button>
        </div>
      </Stack>
    </div>
  );
}
