import { useApi } from '@pbnet/api-client/react';
import { audiences } from '@pbnet/domain/campaigns';
import { Failed } from '@pbnet/micro-frontend';
import { Group, MultiSelect, Radio } from '@pbnet/ui';
import type { CreateRequest } from '@pbnet/validation/campaigns';
import { useQuery } from '@tanstack/react-query';
import { useController, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';

/** Everybody, or those chosen by name. */
export function AudienceFields({ control }: { readonly control: Control<CreateRequest> }) {
  const { t } = useTranslation();
  const { field: audience } = useController({ control, name: 'audience' });
  const { field: chosen, fieldState } = useController({ control, name: 'regionalCenterIds' });
  const choosing = audience.value === 'chosen';
  const { network } = useApi();
  const { data = [], error } = useQuery(network.regionalCenters.list.queryOptions({}, { enabled: choosing }));
  return (
    <>
      <Radio.Group label={t('campaigns.form.audience')} value={audience.value} onChange={audience.onChange}>
        <Group mt="xs">
          {audiences.map((value) => (
            <Radio key={value} value={value} label={t(`campaigns.form.${value}`)} />
          ))}
        </Group>
      </Radio.Group>
      {choosing && (
        <MultiSelect
          ref={chosen.ref}
          label={t('campaigns.form.centers')}
          searchable
          data={data.map(({ id, name }) => ({ value: String(id), label: name }))}
          value={chosen.value.map(String)}
          onChange={(ids) => chosen.onChange(ids.map(Number))}
          error={fieldState.error && t('campaigns.form.wrong.regionalCenterIds')}
        />
      )}
      {error && <Failed error={error} />}
    </>
  );
}
