import { fileKinds, type FileKind } from '@pbnet/domain/files';
import { Button, Fieldset, MultiSelect, SimpleGrid, Stack, Textarea, TextInput } from '@pbnet/ui';
import type { ContestSettings } from '@pbnet/validation/contests';
import { Controller, useFieldArray } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { NumberField } from './contest-form.tsx';
import { newCode, type PartProps } from './criteria-fields.tsx';

export function newNomination(): ContestSettings['nominations'][number] {
  const files = { fileKinds: ['pdf', 'docx'] as FileKind[], maxMegabytes: 20, minFiles: 1, maxFiles: 3 };
  return { id: newCode(), title: '', about: '', ...files };
}

const kinds = Object.entries(fileKinds).map(([value, { name }]) => ({ value, label: name }));

export function NominationFields({ control, register, errors }: PartProps) {
  const { t } = useTranslation();
  const { fields, append, remove } = useFieldArray({ control, name: 'nominations', keyName: 'row' });
  return (
    <Stack gap="md">
      {fields.map((field, index) => (
        <Fieldset key={field.row} legend={t('contests.form.nomination', { number: index + 1 })}>
          <Stack gap="sm">
            <TextInput
              label={t('contests.form.title')}
              error={errors.nominations?.[index]?.title && t('contests.form.wrong.title')}
              {...register(`nominations.${index}.title`)}
            />
            <Textarea
              label={t('contests.form.nominationAbout')}
              autosize
              minRows={2}
              {...register(`nominations.${index}.about`)}
            />
            <Controller
              control={control}
              name={`nominations.${index}.fileKinds`}
              render={({ field: { value, onChange, ref }, fieldState }) => (
                <MultiSelect
                  ref={ref}
                  label={t('contests.form.kinds')}
                  data={kinds}
                  value={[...value]}
                  onChange={onChange}
                  error={fieldState.error && t('contests.form.wrong.kinds')}
                />
              )}
            />
            <SimpleGrid cols={{ base: 1, sm: 3 }}>
              {(['maxMegabytes', 'minFiles', 'maxFiles'] as const).map((name) => (
                <NumberField
                  key={name}
                  name={`nominations.${index}.${name}`}
                  control={control}
                  label={t(`contests.form.${name}`)}
                />
              ))}
            </SimpleGrid>
            <div>
              <Button
                variant="subtle"
                aria-label={t('contests.form.removeNomination', { number: index + 1 })}
                disabled={fields.length === 1}
                onClick={() => remove(index)}
              >
                {t('contests.form.remove')}
              </Button>
            </div>
          </Stack>
        </Fieldset>
      ))}
      <div>
        <Button variant="default" onClick={() => append(newNomination())}>
          {t('contests.form.addNomination')}
        </Button>
      </div>
    </Stack>
  );
}
