import { useApi } from '@pbnet/api-client/react';
import { Select, SimpleGrid, Stack, Textarea } from '@pbnet/ui';
import { longestDecision, type SaveResolution } from '@pbnet/validation/resolutions';
import { useQuery } from '@tanstack/react-query';
import { Controller, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { AwaitedField } from './awaited-field.tsx';
import { DueField } from './due-field.tsx';
import { PartiesField } from '../parties-field.tsx';

export interface DecisionFieldsProps {
  readonly control: Control<SaveResolution>;
  readonly index: number;
}

/** What is decided, who answers for it, by when, who confirms and what the system may see for itself. */
export function DecisionFields({ control, index }: DecisionFieldsProps) {
  const { t } = useTranslation();
  const { data } = useQuery(useApi().resolutions.parties.queryOptions());
  const controllers = data?.controllers ?? [];
  return (
    <Stack gap="sm">
      <Controller
        control={control}
        name={`decisions.${index}.words`}
        render={({ field, fieldState }) => (
          <Textarea
            {...field}
            label={t('resolutions.editor.words', { number: index + 1 })}
            autosize
            minRows={2}
            maxLength={longestDecision}
            error={fieldState.error && t('resolutions.editor.short')}
          />
        )}
      />
      <SimpleGrid cols={{ base: 1, md: 2 }}>
        <Controller
          control={control}
          name={`decisions.${index}.parties`}
          render={({ field }) => (
            <PartiesField
              label={t('resolutions.editor.parties')}
              value={field.value}
              onChange={field.onChange}
            />
          )}
        />
        <Controller
          control={control}
          name={`decisions.${index}.controllerId`}
          render={({ field }) => (
            <Select
              label={t('resolutions.editor.controller')}
              placeholder={t('control.card.anyController')}
              clearable
              data={controllers.map(({ id, name }) => ({ value: id, label: name }))}
              value={field.value}
              onChange={field.onChange}
            />
          )}
        />
      </SimpleGrid>
      <DueField control={control} index={index} />
      <Controller
        control={control}
        name={`decisions.${index}.awaits`}
        render={({ field }) => <AwaitedField value={field.value} onChange={field.onChange} />}
      />
    </Stack>
  );
}
