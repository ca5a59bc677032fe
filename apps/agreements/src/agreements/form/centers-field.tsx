import { useApi } from '@pbnet/api-client/react';
import {
  Button,
  DatePickerInput,
  Fieldset,
  Group,
  Icon,
  Input,
  Select,
  Stack,
  Text,
  useDebouncedValue,
} from '@pbnet/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CenterValues } from './form-values.ts';

export interface CentersFieldProps {
  readonly value: readonly CenterValues[];
  readonly error: string | undefined;
  /** Whose centres can be chosen; null: those of the reader's whole place. */
  readonly regionalCenterId: number | null;
  onChange(value: readonly CenterValues[]): void;
}

/** Centres under the agreement, each with days of its own where they differ from the whole term. */
export function CentersField({ value, error, regionalCenterId, onChange }: CentersFieldProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 300);
  const { data } = useQuery(
    useApi().network.centers.list.queryOptions({
      ...(regionalCenterId === null ? {} : { regionalCenterId }),
      ...(search === '' ? {} : { search }),
    }),
  );
  const chosen = new Set(value.map(({ centerId }) => centerId));
  const free = (data?.rows ?? []).filter(({ id }) => !chosen.has(id));
  const named = ({ name, locality }: (typeof free)[number]) => `${name}, ${locality}`;
  const added = (rows: typeof free): readonly CenterValues[] =>
    rows.map((row) => ({ centerId: row.id, name: named(row), coversFrom: null, coversTo: null }));
  const change = (centerId: number, part: Partial<CenterValues>) =>
    onChange(value.map((center) => (center.centerId === centerId ? { ...center, ...part } : center)));
  return (
    <Fieldset legend={t('agreements.centersUnder')}>
      <Stack gap="sm">
        <Input.Description>{t('agreements.form.centersHelp')}</Input.Description>
        {error !== undefined && <Input.Error>{error}</Input.Error>}
        <Group align="end">
          <Select
            w="26rem"
            label={t('agreements.form.addCenter')}
            placeholder={t('agreements.form.centerExample')}
            searchable
            data={free.map((row) => ({ value: String(row.id), label: named(row) }))}
            value={null}
            searchValue={typed}
            onSearchChange={setTyped}
            nothingFoundMessage={t('agreements.form.nothingFound')}
            onChange={(next) => {
              onChange([...value, ...added(free.filter(({ id }) => String(id) === next))]);
              setTyped('');
            }}
          />
          {regionalCenterId !== null && free.length > 0 && search === '' && (
            <Button variant="default" onClick={() => onChange([...value, ...added(free)])}>
              {t('agreements.form.addAllCenters', { count: free.length })}
            </Button>
          )}
        </Group>
        {value.map((center) => (
          <CenterLine
            key={center.centerId}
            center={center}
            onChange={(part) => change(center.centerId, part)}
            onRemove={() => onChange(value.filter(({ centerId }) => centerId !== center.centerId))}
          />
        ))}
      </Stack>
    </Fieldset>
  );
}

interface CenterLineProps {
  readonly center: CenterValues;
  onChange(part: Partial<CenterValues>): void;
  onRemove(): void;
}

/** Most centres are covered for the whole term: days of their own are asked for only where somebody wants them. */
function CenterLine({ center, onChange, onRemove }: CenterLineProps) {
  const { t } = useTranslation();
  const [own, setOwn] = useState(center.coversFrom !== null || center.coversTo !== null);
  return (
    <Group align="end" gap="sm">
      <Text flex="1 1 16rem">{center.name}</Text>
      {own ? (
        <>
          <DatePickerInput
            label={t('agreements.form.coversFrom')}
            placeholder={t('agreements.form.fromBeginning')}
            valueFormat="DD.MM.YYYY"
            clearable
            miw="11rem"
            value={center.coversFrom}
            onChange={(coversFrom) => onChange({ coversFrom })}
          />
          <DatePickerInput
            label={t('agreements.form.coversTo')}
            placeholder={t('agreements.form.toEnd')}
            valueFormat="DD.MM.YYYY"
            clearable
            miw="11rem"
            value={center.coversTo}
            onChange={(coversTo) => onChange({ coversTo })}
          />
        </>
      ) : (
        <Button
          variant="subtle"
          size="compact-md"
          aria-label={t('agreements.form.ownDaysOf', { name: center.name })}
          onClick={() => setOwn(true)}
        >
          {t('agreements.form.ownDays')}
        </Button>
      )}
      <Button
        variant="subtle"
        size="compact-md"
        leftSection={<Icon name="close" />}
        aria-label={t('agreements.form.removeCenter', { name: center.name })}
        onClick={onRemove}
      >
        {t('agreements.form.remove')}
      </Button>
    </Group>
  );
}
