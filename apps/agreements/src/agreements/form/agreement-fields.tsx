import { useApi } from '@pbnet/api-client/react';
import { agreementKinds } from '@pbnet/domain/agreements';
import { Accordion, Checkbox, NumberInput, Select, SimpleGrid, Stack, TextInput } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AgreementSelect } from './agreement-select.tsx';
import { CentersField } from './centers-field.tsx';
import type { Fault, FormValues } from './form-values.ts';
import { PartiesField } from './parties-field.tsx';
import { PeriodsField } from './periods-field.tsx';

export interface AgreementFieldsProps {
  readonly values: FormValues;
  readonly faults: readonly Fault[];
  readonly ownId: string | null;
  readonly regionalCenterId: number | null;
  onChange(part: Partial<FormValues>): void;
}

export function AgreementFields({ values, faults, ownId, regionalCenterId, onChange }: AgreementFieldsProps) {
  const { t } = useTranslation();
  const { data: choices } = useQuery(useApi().agreements.choices.queryOptions());
  const errorOf = (field: Fault['field']) => {
    const fault = faults.find((one) => one.field === field);
    if (fault === undefined) return undefined;
    return t(`agreements.wrong.${fault.rule}`, { number: 'number' in fault ? fault.number : 0 });
  };
  return (
    <Stack>
      <TextInput
        label={t('agreements.fields.title')}
        description={t('agreements.form.titleHelp')}
        maxLength={300}
        value={values.title}
        onChange={({ currentTarget }) => onChange({ title: currentTarget.value })}
        error={errorOf('title')}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Select
          label={t('agreements.fields.kind')}
          allowDeselect={false}
          data={agreementKinds.map((kind) => ({ value: kind, label: t(`agreements.kind.${kind}`) }))}
          value={values.kind}
          onChange={(next) => {
            const kind = agreementKinds.find((known) => known === next);
            if (kind) onChange({ kind });
          }}
        />
        <TextInput
          label={t('agreements.fields.number')}
          placeholder={t('agreements.form.numberLater')}
          maxLength={60}
          value={values.number}
          onChange={({ currentTarget }) => onChange({ number: currentTarget.value })}
        />
      </SimpleGrid>
      <PartiesField
        value={values.parties}
        error={errorOf('parties')}
        onChange={(parties) => onChange({ parties })}
      />
      <PeriodsField
        value={values.periods}
        error={errorOf('periods')}
        onChange={(periods) => onChange({ periods })}
      />
      <Checkbox
        label={t('agreements.form.automatic')}
        description={t('agreements.form.automaticHelp')}
        checked={values.automatic}
        onChange={({ currentTarget }) => onChange({ automatic: currentTarget.checked })}
      />
      {values.automatic && (
        <NumberInput
          w="14rem"
          label={t('agreements.form.months')}
          value={values.months}
          onChange={(months) => onChange({ months })}
          error={errorOf('months')}
        />
      )}
      <CentersField
        value={values.centers}
        error={errorOf('centers')}
        regionalCenterId={regionalCenterId}
        onChange={(centers) => onChange({ centers })}
      />
      <Accordion
        variant="separated"
        multiple
        defaultValue={(values.supersedes ?? values.amends ?? values.responsibleId) ? ['more'] : []}
      >
        <Accordion.Item value="more">
          <Accordion.Control>{t('agreements.form.more')}</Accordion.Control>
          <Accordion.Panel>
            <Stack>
              <AgreementSelect
                label={t('agreements.relation.supersedes')}
                description={t('agreements.form.supersedesHelp')}
                ownId={ownId}
                value={values.supersedes}
                onChange={(supersedes) => onChange({ supersedes })}
              />
              <AgreementSelect
                label={t('agreements.relation.amends')}
                description={t('agreements.form.amendsHelp')}
                ownId={ownId}
                value={values.amends}
                onChange={(amends) => onChange({ amends })}
              />
              <Select
                label={t('agreements.fields.responsible')}
                description={t('agreements.form.responsibleHelp')}
                placeholder={t('agreements.officers')}
                clearable
                searchable
                data={(choices?.responsible ?? []).map(({ id, name }) => ({ value: id, label: name }))}
                value={values.responsibleId}
                onChange={(responsibleId) => onChange({ responsibleId })}
              />
            </Stack>
          </Accordion.Panel>
        </Accordion.Item>
      </Accordion>
    </Stack>
  );
}
