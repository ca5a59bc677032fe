import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { asMonth, isMonth, type Month } from '@pbnet/domain';
import { PageTitle, useLanguage } from '@pbnet/micro-frontend';
import { Alert, Button, ErrorState, Icon, Loader, PageHeader, Select, Stack } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { monthName } from '../figures/month-name.ts';
import { firstEditable, monthsToChoose, type Catalogue } from './catalogue.ts';
import { IndicatorDialog } from './indicator-dialog.tsx';
import { IndicatorsTable } from './indicators-table.tsx';
import { RulesSection } from './rules-section.tsx';

/** What centres are asked: the form of any month, and its changes from a month on. */
export function IndicatorsPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data, error, refetch } = useQuery(useApi().indicators.catalogue.queryOptions());
  return (
    <Stack>
      <PageTitle title={t('indicators.title')} />
      {error && !data && <ErrorState what={failureOf(error, language).text} onRetry={() => void refetch()} />}
      {!data && !error && <Loader aria-label={t('indicators.loading')} />}
      {data && <FormOfMonth catalogue={data} />}
    </Stack>
  );
}

function presentMonth(): Month {
  return asMonth(new Date().toISOString().slice(0, 7));
}

function FormOfMonth({ catalogue }: { readonly catalogue: Catalogue }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [search, setSearch] = useSearchParams();
  const [adding, setAdding] = useState(false);
  const editableFrom = firstEditable(catalogue, presentMonth());
  const asked = search.get('month') ?? '';
  const month = isMonth(asked) ? asked : editableFrom;
  const editable = month >= editableFrom;

  return (
    <>
      <PageHeader
        title={t('indicators.title')}
        lead={t('indicators.lead')}
        actions={
          <>
            <Select
              label={t('indicators.month')}
              data={monthsToChoose(editableFrom).map((of) => ({ value: of, label: monthName(of, language) }))}
              value={month}
              allowDeselect={false}
              onChange={(chosen) => chosen !== null && setSearch({ month: chosen })}
            />
            {editable && <Button onClick={() => setAdding(true)}>{t('indicators.add')}</Button>}
          </>
        }
      />
      <Alert role="note" icon={<Icon name={editable ? 'info' : 'lock'} />}>
        {t(editable ? 'indicators.editable' : 'indicators.fixed')}
      </Alert>
      <IndicatorsTable catalogue={catalogue} month={month} editable={editable} />
      <RulesSection catalogue={catalogue} month={month} editable={editable} />
      {adding && <IndicatorDialog month={month} version={null} onClose={() => setAdding(false)} />}
    </>
  );
}
