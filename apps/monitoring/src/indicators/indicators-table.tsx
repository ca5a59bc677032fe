import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import type { Month } from '@pbnet/domain';
import { useHost, useLanguage } from '@pbnet/micro-frontend';
import { Button, ConfirmButton, DataTable, Group, Text, type DataTableColumn } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { indicatorName } from '../figures/indicator-name.ts';
import { monthName, monthNameAfter } from '../figures/month-name.ts';
import { versionsIn, type Catalogue, type Version } from './catalogue.ts';
import { IndicatorDialog } from './indicator-dialog.tsx';
import { useSettle } from './use-settle.ts';

export interface IndicatorsTableProps {
  readonly catalogue: Catalogue;
  readonly month: Month;
  readonly editable: boolean;
}

export function IndicatorsTable({ catalogue, month, editable }: IndicatorsTableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const host = useHost();
  const settle = useSettle(month);
  const [changing, setChanging] = useState<Version | null>(null);
  const retire = useMutation(
    useApi().indicators.retire.mutationOptions({
      onSuccess: settle,
      onError: (error) => host.notify({ tone: 'failed', text: failureOf(error, language).text }),
    }),
  );
  const name = (version: Version) => indicatorName(version, language);

  function since({ validFrom, validTo }: Version): string {
    const from = monthNameAfter(validFrom, language);
    return validTo === null
      ? t('indicators.sinceMonth', { from })
      : t('indicators.sinceUntil', { from, to: monthName(validTo, language) });
  }

  const actions: DataTableColumn<Version> = {
    key: 'actions',
    title: t('indicators.actions'),
    cell: (version) => (
      <Group gap="xs">
        <Button
          variant="default"
          size="compact-md"
          aria-label={t('indicators.changeLabel', { name: name(version) })}
          onClick={() => setChanging(version)}
        >
          {t('indicators.change')}
        </Button>
        <ConfirmButton
          variant="subtle"
          size="compact-md"
          aria-label={t('indicators.retireLabel', { name: name(version) })}
          question={t('indicators.retireQuestion', {
            name: name(version),
            month: monthNameAfter(month, language),
          })}
          details={<Text>{t('indicators.retireDetails')}</Text>}
          confirmLabel={t('indicators.retire')}
          onConfirm={() =>
            retire
              .mutateAsync({ code: version.code, from: month, versionId: version.id })
              .catch(() => undefined)
          }
        >
          {t('indicators.retire')}
        </ConfirmButton>
      </Group>
    ),
  };

  return (
    <>
      <DataTable
        caption={t('indicators.caption', { month: monthName(month, language) })}
        rows={versionsIn(catalogue, month)}
        rowKey={({ code }) => code}
        columns={[
          {
            key: 'name',
            title: t('indicators.name'),
            rowHeader: true,
            cell: (version) => (
              <>
                {name(version)}
                <Text c="dimmed">{version.code}</Text>
              </>
            ),
          },
          { key: 'unit', title: t('indicators.unit'), cell: ({ unit }) => unit },
          { key: 'kind', title: t('indicators.kind'), cell: ({ kind }) => t(`indicators.kinds.${kind}`) },
          {
            key: 'zero',
            title: t('indicators.zero'),
            cell: ({ zeroPolicy }) => t(`indicators.zeros.${zeroPolicy}`),
          },
          { key: 'since', title: t('indicators.since'), cell: since },
          ...(editable ? [actions] : []),
        ]}
      />
      {changing && <IndicatorDialog month={month} version={changing} onClose={() => setChanging(null)} />}
    </>
  );
}
