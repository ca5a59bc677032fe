import { useApi } from '@pbnet/api-client/react';
import { useCan, useUser } from '@pbnet/micro-frontend';
import { Group, SearchField, Select } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { shows, useMethodsAddress } from './methods-address.ts';
import { useIndicators } from './use-indicators.ts';

const ofAuthors: readonly string[] = ['own', 'in-review', 'draft', 'returned', 'archived'];

export function MethodsFilters() {
  const { t } = useTranslation();
  const author = useCan('method.edit');
  const network = useUser().place.kind === 'network';
  const [{ show }, change] = useMethodsAddress();
  const seen = shows.filter(
    (value) => (author || !ofAuthors.includes(value)) && !(network && value === 'applied'),
  );
  return (
    <Group align="end">
      <Select
        label={t('methods.filter.show')}
        placeholder={t('methods.show.published')}
        clearable
        data={seen.map((value) => ({ value, label: t(`methods.show.${value}`) }))}
        value={show ?? null}
        onChange={(value) => change({ show: shows.find((known) => known === value) })}
      />
      {show !== 'recommended' && <ContentFilters />}
    </Group>
  );
}

function ContentFilters() {
  const { t } = useTranslation();
  const indicators = useIndicators();
  const { data } = useQuery(useApi().methods.filters.queryOptions());
  const [{ theme, indicator, search }, change] = useMethodsAddress();
  return (
    <>
      <Select
        label={t('methods.filter.theme')}
        placeholder={t('methods.filter.anyTheme')}
        clearable
        searchable
        data={[...(data?.themes ?? [])]}
        value={theme ?? null}
        onChange={(value) => change({ theme: value ?? undefined })}
      />
      <Select
        label={t('methods.filter.indicator')}
        placeholder={t('methods.filter.anyIndicator')}
        clearable
        searchable
        data={indicators.map(({ code, name }) => ({ value: code, label: name }))}
        value={indicator ?? null}
        onChange={(value) => change({ indicator: value ?? undefined })}
      />
      <SearchField
        label={t('methods.filter.search')}
        value={search}
        onSearch={(typed) => change({ search: typed })}
      />
    </>
  );
}
