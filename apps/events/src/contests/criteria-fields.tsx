import { Button, Fieldset, Group, Stack, TextInput } from '@pbnet/ui';
import type { ContestSettings } from '@pbnet/validation/contests';
import { useFieldArray, type Control, type FieldErrors, type UseFormRegister } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { NumberField } from './contest-form.tsx';

export interface PartProps {
  readonly control: Control<ContestSettings>;
  readonly register: UseFormRegister<ContestSettings>;
  readonly errors: FieldErrors<ContestSettings>;
}

/** Short, of small letters and digits: the name may change, what was scored by it stays. */
export const newCode = () => crypto.randomUUID().slice(0, 8);

export function CriteriaFields({ control, register, errors }: PartProps) {
  const { t } = useTranslation();
  const { fields, append, remove } = useFieldArray({ control, name: 'criteria' });
  return (
    <Fieldset legend={t('contests.form.criteria')}>
      <Stack gap="sm">
        {fields.map((field, index) => (
          <Group key={field.id} align="end">
            <TextInput
              flex={1}
              miw="14rem"
              label={t('contests.form.criterion', { number: index + 1 })}
              error={errors.criteria?.[index]?.name && t('contests.form.wrong.name')}
              {...register(`criteria.${index}.name`)}
            />
            <NumberField
              name={`criteria.${index}.weight`}
              control={control}
              label={t('contests.form.weight')}
            />
            <Button
              variant="subtle"
              aria-label={t('contests.form.removeCriterion', { number: index + 1 })}
              disabled={fields.length === 1}
              onClick={() => remove(index)}
            >
              {t('contests.form.remove')}
            </Button>
          </Group>
        ))}
        <div>
          <Button variant="default" onClick={() => append({ code: newCode(), name: '', weight: 1 })}>
            {t('contests.form.addCriterion')}
          </Button>
        </div>
      </Stack>
    </Fieldset>
  );
}
