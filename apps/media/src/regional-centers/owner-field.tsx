import { useApi } from '@pbnet/api-client/react';
import { Select } from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';

export interface OwnerFieldProps {
  readonly label: string;
  readonly description: string;
  /** Of the regional centre; null while it is headquarters' own. */
  readonly value: number | null;
  onChange(id: number | null): void;
}

/** Whose it will be, when headquarters makes it. */
export function OwnerField({ label, description, value, onChange }: OwnerFieldProps) {
  const { data = [] } = useQuery(useApi().network.regionalCenters.list.queryOptions({}));
  return (
    <Select
      maw="52rem"
      label={label}
      description={description}
      searchable
      clearable
      data={data.map(({ id, name }) => ({ value: String(id), label: name }))}
      value={value === null ? null : String(value)}
      onChange={(next) => onChange(next === null ? null : Number(next))}
    />
  );
}
