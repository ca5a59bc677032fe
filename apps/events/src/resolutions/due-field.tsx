import { dayIn, type Day } from '@pbnet/domain';
import { dueOf, duePrecisions, recurrencePeriods, type DuePrecision } from '@pbnet/domain/resolutions';
import { DatePickerInput, Select, SimpleGrid } from '@pbnet/ui';
import type { SaveResolution } from '@pbnet/validation/resolutions';
import { useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { DecisionFieldsProps } from './decision-fields.tsx';

const days = Array.from({ length: 31 }, (_, index) => String(index + 1));
const today = () => dayIn('Europe/Moscow', new Date());

type Draft = SaveResolution['decisions'][number];

/** A day, a whole month or year; or again and again; or no date at all, which is a finding and no mistake. */
export function DueField({ control, index }: DecisionFieldsProps) {
  const { t } = useTranslation();
  const { field: due } = useController({ control, name: `decisions.${index}.due` });
  const { field: recurrence } = useController({ control, name: `decisions.${index}.recurrence` });
  const kind = recurrence.value?.every ?? due.value?.precision ?? 'none';
  const repeats = recurrence.value;

  function choose(value: string | null) {
    const every = recurrencePeriods.find((period) => `every-${period}` === value);
    const precision = duePrecisions.find((one) => one === value);
    const next: Draft['recurrence'] = every
      ? { every, day: repeats?.day ?? 10, from: repeats?.from ?? today(), until: repeats?.until ?? null }
      : null;
    recurrence.onChange(next);
    due.onChange(precision ? dueOf(due.value?.on ?? today(), precision) : null);
  }

  return (
    <SimpleGrid cols={{ base: 1, md: 3 }}>
      <Select
        label={t('resolutions.dueKind.label')}
        allowDeselect={false}
        data={[
          { value: 'none', label: t('resolutions.dueKind.none') },
          ...duePrecisions.map((value) => ({ value, label: t(`resolutions.dueKind.${value}`) })),
          ...recurrencePeriods.map((period) => ({
            value: `every-${period}`,
            label: t(`resolutions.dueKind.every-${period}`),
          })),
        ]}
        value={repeats ? `every-${repeats.every}` : kind}
        onChange={choose}
      />
      {due.value && <DueDay due={due.value} onChange={due.onChange} />}
      {repeats && (
        <>
          <Select
            label={t('resolutions.dueKind.dayOfMonth')}
            allowDeselect={false}
            data={days}
            value={String(repeats.day)}
            onChange={(day) => day !== null && recurrence.onChange({ ...repeats, day: Number(day) })}
          />
          <DatePickerInput
            label={t('resolutions.dueKind.until')}
            clearable
            value={repeats.until}
            onChange={(value) => recurrence.onChange({ ...repeats, until: value as Day | null })}
          />
        </>
      )}
    </SimpleGrid>
  );
}

interface DueDayProps {
  readonly due: { readonly on: Day; readonly precision: DuePrecision };
  onChange(due: { readonly on: Day; readonly precision: DuePrecision }): void;
}

function DueDay({ due: { on, precision }, onChange }: DueDayProps) {
  const { t } = useTranslation();
  return (
    <DatePickerInput
      label={t('resolutions.dueKind.lastDay')}
      value={on}
      onChange={(value) => value !== null && onChange(dueOf(value as Day, precision))}
    />
  );
}
