import { useApi } from '@pbnet/api-client/react';
import { agreementKinds } from '@pbnet/domain/agreements';
import { useLanguage } from '@pbnet/micro-frontend';
import { Checkbox, DatePickerInput, Group, MultiSelect, Select, Stack } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { terms, useCohortAddress } from './cohort-address.ts';

/** The conditions of the cohort; what they find is shown at once below. */
export function CohortConditions() {
  const { t } = useTranslation();
  const language = useLanguage();
  const [choice, change] = useCohortAddress();
  const api = useApi();
  const { data: regions = [] } = useQuery(api.calendar.regions.queryOptions());
  const { data: templates = [] } = useQuery(api.agreementTemplates.list.queryOptions());
  return (
    <Stack gap="sm">
      <Group align="end">
        <DatePickerInput
          label={t('renewals.choice.until')}
          value={choice.until}
          onChange={(until) => until && change({ until: until as typeof choice.until })}
        />
        <MultiSelect
          label={t('renewals.choice.regions')}
          {...(choice.regionIds.length === 0 ? { placeholder: t('renewals.choice.anyRegion') } : {})}
          searchable
          clearable
          w="20rem"
          data={regions.map(({ id, nameRu, nameEn }) => ({
            value: String(id),
            label: language === 'ru' ? nameRu : nameEn,
          }))}
          value={choice.regionIds.map(String)}
          onChange={(ids) => change({ regionIds: ids.map(Number) })}
        />
        <MultiSelect
          label={t('renewals.choice.kinds')}
          {...(choice.kinds.length === 0 ? { placeholder: t('renewals.choice.anyKind') } : {})}
          clearable
          w="20rem"
          data={agreementKinds.map((value) => ({ value, label: t(`renewals.kind.${value}`) }))}
          value={[...choice.kinds]}
          onChange={(chosen) => change({ kinds: agreementKinds.filter((kind) => chosen.includes(kind)) })}
        />
        <MultiSelect
          label={t('renewals.choice.templates')}
          {...(choice.templateIds.length === 0 ? { placeholder: t('renewals.choice.anyTemplate') } : {})}
          clearable
          w="20rem"
          data={templates.map(({ id, name }) => ({ value: id, label: name }))}
          value={[...choice.templateIds]}
          onChange={(templateIds) => change({ templateIds })}
        />
        <Select
          label={t('renewals.choice.term')}
          allowDeselect={false}
          data={terms.map((months) => ({
            value: String(months ?? 0),
            label: t(`renewals.term.${months ?? 'same'}`),
          }))}
          value={String(choice.termMonths ?? 0)}
          onChange={(value) =>
            change({ termMonths: terms.find((months) => String(months) === value) ?? null })
          }
        />
      </Group>
      <Group>
        <Checkbox
          label={t('renewals.choice.expired')}
          checked={choice.expired}
          onChange={({ currentTarget }) => change({ expired: currentTarget.checked })}
        />
        <Checkbox
          label={t('renewals.choice.automatic')}
          checked={choice.automatic}
          onChange={({ currentTarget }) => change({ automatic: currentTarget.checked })}
        />
      </Group>
    </Stack>
  );
}
