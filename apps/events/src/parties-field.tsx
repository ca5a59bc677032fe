import { useApi } from '@pbnet/api-client/react';
import { useLanguage } from '@pbnet/micro-frontend';
import { MultiSelect } from '@pbnet/ui';
import type { DecisionDraft } from '@pbnet/validation/resolutions';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

export type PartiesDraft = DecisionDraft['parties'];

export interface PartiesFieldProps {
  readonly label: string;
  readonly value: PartiesDraft;
  onChange(value: PartiesDraft): void;
}

const department = 'department:';
const center = 'rc:';

function keysOf({ departments, regionalCenters }: PartiesDraft): string[] {
  const centers = regionalCenters === 'all' ? ['all'] : regionalCenters.map((id) => `${center}${id}`);
  return [...departments.map((code) => `${department}${code}`), ...centers];
}

function partiesOf(keys: readonly string[]): PartiesDraft {
  const after = (prefix: string) =>
    keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
  return {
    departments: after(department),
    regionalCenters: keys.includes('all') ? 'all' : after(center).map(Number),
  };
}

/** Departments of headquarters, all regional centers or some of them. */
export function PartiesField({ label, value, onChange }: PartiesFieldProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data } = useQuery(useApi().resolutions.parties.queryOptions());
  return (
    <MultiSelect
      label={label}
      searchable
      data={[
        ...(data?.departments ?? [])
          .filter(({ closed }) => !closed)
          .map(({ code, nameRu, nameEn }) => ({
            value: `${department}${code}`,
            label: language === 'ru' ? nameRu : nameEn,
          })),
        { value: 'all', label: t('control.parties.all') },
        ...(data?.regionalCenters ?? []).map(({ id, name }) => ({ value: `${center}${id}`, label: name })),
      ]}
      value={keysOf(value)}
      onChange={(keys) => onChange(partiesOf(keys))}
    />
  );
}
