import { Button, NumberInput, SimpleGrid, Stack, Text, useDisclosure } from '@pbnet/ui';
import { PointPicker } from '@pbnet/ui/map';
import { Controller, useWatch, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { FormValues } from './form-values.ts';

export interface PointFieldsProps {
  readonly form: UseFormReturn<FormValues>;
  readonly regionCode?: string | undefined;
}

/** The point by its degrees, typed or taken from the map. */
export function PointFields({ form, regionCode }: PointFieldsProps) {
  const { t } = useTranslation();
  const [opened, map] = useDisclosure(false);
  const [latitude, longitude] = useWatch({ control: form.control, name: ['latitude', 'longitude'] });
  const value =
    typeof latitude === 'number' && typeof longitude === 'number' ? { latitude, longitude } : null;
  return (
    <Stack gap="xs">
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {(['latitude', 'longitude'] as const).map((name) => (
          <Controller
            key={name}
            control={form.control}
            name={name}
            render={({ field: { value: degrees, onChange, ref } }) => (
              <NumberInput
                ref={ref}
                label={t(`openings.field.${name}`)}
                description={t(`openings.form.${name}Help`)}
                value={degrees}
                onChange={onChange}
                error={form.formState.errors[name]?.message}
              />
            )}
          />
        ))}
      </SimpleGrid>
      <div>
        <Button variant="default" aria-expanded={opened} onClick={map.toggle}>
          {t('openings.form.pick')}
        </Button>
      </div>
      {opened && (
        <>
          <Text c="dimmed">{t('openings.form.pickHelp')}</Text>
          <PointPicker
            label={t('openings.form.pickLabel')}
            value={value}
            focus={regionCode}
            onPick={(point) => {
              form.setValue('latitude', point.latitude);
              form.setValue('longitude', point.longitude);
            }}
          />
        </>
      )}
    </Stack>
  );
}
