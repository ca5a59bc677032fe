import { useApi } from '@pbnet/api-client/react';
import { staffRoles, type StaffRole } from '@pbnet/domain/access';
import { placeKindOf } from '@pbnet/domain/identity';
import type { NewBinding } from '@pbnet/validation/identity';
import { Group, Select, useDebouncedValue } from '@pbnet/ui';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** A role that is being given; complete once it has the place that it needs. */
export interface Draft {
  readonly role: StaffRole;
  readonly placeId: number | null;
}

export const emptyDraft: Draft = { role: 'center-manager', placeId: null };

/** The draft as the API takes it, or null while its place is missing. */
export function bindingOf({ role, placeId }: Draft): NewBinding | null {
  const kind = placeKindOf(role);
  if (kind === 'network') return { role };
  if (placeId === null) return null;
  return kind === 'center' ? { role, centerId: placeId } : { role, regionalCenterId: placeId };
}

export interface BindingFieldsProps {
  readonly draft: Draft;
  /** Marks a missing place. */
  readonly tried: boolean;
  onChange(draft: Draft): void;
}

export function BindingFields({ draft, tried, onChange }: BindingFieldsProps) {
  const { t } = useTranslation();
  const kind = placeKindOf(draft.role);
  return (
    <Group align="start">
      <Select
        label={t('people.role')}
        required
        allowDeselect={false}
        data={staffRoles.map((value) => ({ value, label: t(`roles.${value}`) }))}
        value={draft.role}
        onChange={(value) => {
          const role = staffRoles.find((known) => known === value);
          if (role) onChange({ role, placeId: null });
        }}
      />
      {kind !== 'network' && (
        <PlaceSelect
          key={kind}
          kind={kind === 'center' ? 'center' : 'regional-center'}
          value={draft.placeId}
          missing={tried && draft.placeId === null}
          onChange={(placeId) => onChange({ ...draft, placeId })}
        />
      )}
    </Group>
  );
}

interface PlaceSelectProps {
  readonly kind: 'center' | 'regional-center';
  readonly value: number | null;
  readonly missing: boolean;
  onChange(id: number | null): void;
}

function PlaceSelect({ kind, value, missing, onChange }: PlaceSelectProps) {
  const { t } = useTranslation();
  const { network } = useApi();
  const [text, setText] = useState('');
  const [search] = useDebouncedValue(text, 250);
  const center = kind === 'center';
  const keep = { placeholderData: keepPreviousData };
  const centers = useQuery(
    network.centers.list.queryOptions({ search, state: 'working' }, { enabled: center, ...keep }),
  );
  const regional = useQuery(
    network.regionalCenters.list.queryOptions({ search }, { enabled: !center, ...keep }),
  );
  const found = center
    ? (centers.data?.rows ?? []).map(({ id, name, regionName }) => ({ id, label: `${name} · ${regionName}` }))
    : (regional.data ?? []).map(({ id, name }) => ({ id, label: name }));

  return (
    <Select
      label={t('people.place')}
      placeholder={t('people.placeHelp')}
      required
      searchable
      w="26rem"
      nothingFoundMessage={t('people.noPlace')}
      // The server has searched: what it found is the answer, also where the match is in another column.
      filter={({ options }) => options}
      data={found.map(({ id, label }) => ({ value: String(id), label }))}
      value={value === null ? null : String(value)}
      error={missing && t('people.placeNeeded')}
      onSearchChange={setText}
      onChange={(id) => onChange(id === null ? null : Number(id))}
    />
  );
}
