import { useApi } from '@pbnet/api-client/react';
import { Failed, momentName, useLanguage } from '@pbnet/micro-frontend';
import { Button, EmptyState, Group, Loader, Select, Stack, Text } from '@pbnet/ui';
import { skipToken, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { Version } from './agreement-shapes.ts';
import classes from './agreements.module.css';
import { Comparison } from './comparison.tsx';
import { TypedTextDialog } from './typed-text-dialog.tsx';
import { useAgreement } from './use-agreement.ts';

/** The versions of the text: one read, or two compared; which ones stands in the address. */
export function TextTab() {
  const { t } = useTranslation();
  const { agreement } = useAgreement();
  const { id: agreementId } = agreement;
  const { data, error, refetch } = useQuery(useApi().agreements.versions.queryOptions({ agreementId }));
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loader role="status" aria-label={t('agreements.loading')} />;
  return (
    <Stack gap="lg">
      {(agreement.state === 'draft' || agreement.state === 'in-review') && (
        <TypedTextDialog agreementId={agreementId} latest={data[0] ?? null} />
      )}
      {data.length === 0 ? (
        <EmptyState title={t('agreements.text.none')}>{t('agreements.text.noneHelp')}</EmptyState>
      ) : (
        <Versions versions={data} agreementId={agreementId} />
      )}
    </Stack>
  );
}

interface VersionsProps {
  readonly versions: readonly Version[];
  readonly agreementId: string;
}

function Versions({ versions, agreementId }: VersionsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [search, setSearch] = useSearchParams();
  const numbered = (name: string) =>
    versions.find(({ number }) => String(number) === search.get(name))?.number ?? null;
  const shown = numbered('version') ?? versions[0]?.number ?? null;
  const before = numbered('before');
  const version = versions.find(({ number }) => number === shown);
  const comparing = before !== null && shown !== null && before !== shown;
  const compared = useQuery(
    useApi().agreements.compare.queryOptions(
      comparing ? { agreementId, from: before, to: shown } : skipToken,
    ),
  );
  const change = (name: string, value: string | null) =>
    setSearch(
      (known) => {
        if (value === null) known.delete(name);
        else known.set(name, value);
        return known;
      },
      { replace: true, preventScrollReset: true },
    );
  const named = ({ number, savedAt }: Version) =>
    t('agreements.text.version', { number, at: momentName(savedAt, language) });
  if (!version) return null;
  return (
    <Stack>
      <Group align="end">
        <Select
          w="22rem"
          label={t('agreements.text.shown')}
          allowDeselect={false}
          data={versions.map((one) => ({ value: String(one.number), label: named(one) }))}
          value={String(version.number)}
          onChange={(value) => change('version', value)}
        />
        {versions.length > 1 && (
          <Select
            w="22rem"
            label={t('agreements.text.compareWith')}
            placeholder={t('agreements.text.noComparison')}
            clearable
            data={versions
              .filter(({ number }) => number !== version.number)
              .map((one) => ({ value: String(one.number), label: named(one) }))}
            value={comparing ? String(before) : null}
            onChange={(value) => change('before', value)}
          />
        )}
        {version.fileId !== null && (
          <Button component="a" variant="default" href={`/files/stored/${version.fileId}`} download>
            {t('agreements.text.download')}
          </Button>
        )}
      </Group>
      <Text c="dimmed">
        {[t(`agreements.text.source.${version.source}`), version.savedBy, version.note]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      {comparing ? (
        compared.error ? (
          <Failed error={compared.error} onRetry={() => void compared.refetch()} />
        ) : compared.data ? (
          <Comparison changes={compared.data} />
        ) : (
          <Loader role="status" aria-label={t('agreements.loading')} />
        )
      ) : (
        <section className={classes['sheet']} aria-label={named(version)} lang="ru">
          {version.paragraphs.map((paragraph, index) => (
            <p key={index}>{paragraph}</p>
          ))}
        </section>
      )}
    </Stack>
  );
}
