import { useUser } from '@pbnet/micro-frontend';
import { SimpleGrid, TextInput } from '@pbnet/ui';
import { useController, useWatch, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { CenterPicker } from './center-picker.tsx';
import type { FormValues } from './form-values.ts';

interface CenterFieldProps {
  readonly form: UseFormReturn<FormValues>;
  readonly name: 'centerId' | 'placeCenterId';
  readonly label: string;
  readonly description: string;
}

/** The zone of the card follows the centre. */
function CenterField({ form, name, ...words }: CenterFieldProps) {
  const { field } = useController({ control: form.control, name });
  return (
    <CenterPicker
      {...words}
      ref={field.ref}
      value={field.value}
      onChange={(id, zone) => {
        field.onChange(id);
        if (zone !== undefined) form.setValue('zone', zone, { shouldDirty: true });
      }}
    />
  );
}

/** Who holds it and where it happens. */
export function PlaceFields({ form }: { readonly form: UseFormReturn<FormValues> }) {
  const { t } = useTranslation();
  const manager = useUser().place.kind === 'center';
  const here = useWatch({ control: form.control, name: 'placeCenterId' }) !== null;
  return (
    <>
      {!manager && (
        <CenterField
          form={form}
          name="centerId"
          label={t('joint-events.form.center')}
          description={t('joint-events.form.centerHelp')}
        />
      )}
      <CenterField
        form={form}
        name="placeCenterId"
        label={t('joint-events.form.placeCenter')}
        description={t('joint-events.form.placeCenterHelp')}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {!here && (
          <TextInput
            label={t('joint-events.form.place')}
            description={t('joint-events.form.placeHelp')}
            maxLength={300}
            {...form.register('place')}
          />
        )}
        <TextInput label={t('joint-events.form.hall')} maxLength={300} {...form.register('hall')} />
      </SimpleGrid>
    </>
  );
}
