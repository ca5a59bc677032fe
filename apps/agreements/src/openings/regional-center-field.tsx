import { useApi } from '@pbnet/api-client/react';
import { Select } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

export interface RegionalCenterFieldProps {
  /** The region of a place that was chosen before: only its regional centers are offered. */
  readonly regionId?: number | undefined;
  readonly value: number | null;
  readonly missing: boolean;
  onChange(id: number | null): void;
}

/** Whom headquarters proposes to. */
export function RegionalCenterField({ regionId, value, missing, onChange }: RegionalCenterFieldProps) {
  const { t } = useTranslation();
  const { data = [] } = useQuery(useApi().network.regionalCenters.list.queryOptions({}));
  const offered = regionId === undefined ? data : data.filter((row) => row.regionId === regionId);
  return (
    <Select
      maw="52rem"
      label={t('openings.form.regionalCenter')}
      searchable
      error={missing && t('openings.wrong.regionalCenter')}
      data={offered.map(({ id, name }) => ({ value: String(id), label: name }))}
      value={value === null ? null : String(value)}
      onChange={(next) => onChange(next === null ? null : Number(next))}
    />
  );
}
