import { useLanguage, useUser } from '@pbnet/micro-frontend';
import { Group, NumberInput, Select, useDebouncedValue } from '@pbnet/ui';
import { longestReach } from '@pbnet/validation/white-spots';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWhiteSpotsAddress } from './white-spots-address.ts';
import type { RegionCoverage } from './white-spots-shapes.ts';

type Typed = Parameters<Parameters<typeof NumberInput>[0]['onChange']>[0];

interface KilometresProps {
  readonly label: string;
  readonly value: number;
  onKilometres(value: number): void;
}

/** Takes the figure into the address when the person has stopped typing; what is no distance stays and is told. */
function Kilometres({ label, value, onKilometres }: KilometresProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<Typed>(value);
  const [settled] = useDebouncedValue(typed, 400);
  const fits = typeof settled === 'number' && settled >= 0 && settled <= longestReach;
  useEffect(() => {
    if (fits && settled !== value && settled === typed) onKilometres(settled);
  }, [fits, settled, typed, value, onKilometres]);
  return (
    <NumberInput
      label={label}
      value={typed}
      onChange={setTyped}
      {...(fits || typed !== settled ? {} : { error: t('white-spots.wrongNumber') })}
    />
  );
}

export function SpotsFilters({ regions }: { readonly regions: readonly RegionCoverage[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const network = useUser().place.kind === 'network';
  const [{ regionId, reach, apart }, change] = useWhiteSpotsAddress();
  return (
    <Group align="start">
      {network && (
        <Select
          label={t('white-spots.region')}
          placeholder={t('white-spots.allRegions')}
          clearable
          searchable
          data={regions.map(({ id, nameRu, nameEn }) => ({
            value: String(id),
            label: language === 'ru' ? nameRu : nameEn,
          }))}
          value={regionId?.toString() ?? null}
          onChange={(value) => change({ regionId: value === null ? undefined : Number(value) })}
        />
      )}
      <Kilometres
        label={t('white-spots.reach')}
        value={reach}
        onKilometres={(value) => change({ reach: value })}
      />
      <Kilometres
        label={t('white-spots.apart')}
        value={apart}
        onKilometres={(value) => change({ apart: value })}
      />
    </Group>
  );
}
