import { Button, Group, Paper, Stack, Text, Title } from '@pbnet/ui';
import type { SaveResolution } from '@pbnet/validation/resolutions';
import { useFieldArray, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { DecisionFields } from './decision-fields.tsx';
import { newDecision } from './draft-of.ts';

/** The decisions in their order, which gives them their numbers. */
export function DecisionsEditor({ control }: { readonly control: Control<SaveResolution> }) {
  const { t } = useTranslation();
  const { fields, append, remove, move } = useFieldArray({ control, name: 'decisions', keyName: 'key' });
  return (
    <section>
      <Stack>
        <Title order={2} size="h3">
          {t('resolutions.decisions')}
        </Title>
        {fields.length === 0 && <Text c="dimmed">{t('resolutions.editor.none')}</Text>}
        {fields.map((field, index) => {
          const number = index + 1;
          return (
            <Paper
              key={field.key}
              withBorder
              p="md"
              component="fieldset"
              aria-label={t('resolutions.editor.number', { number })}
            >
              <DecisionFields control={control} index={index} />
              <Group gap="xs" mt="sm">
                <Button
                  variant="subtle"
                  disabled={index === 0}
                  aria-label={t('resolutions.editor.upOf', { number })}
                  onClick={() => move(index, index - 1)}
                >
                  {t('resolutions.editor.up')}
                </Button>
                <Button
                  variant="subtle"
                  disabled={index === fields.length - 1}
                  aria-label={t('resolutions.editor.downOf', { number })}
                  onClick={() => move(index, index + 1)}
                >
                  {t('resolutions.editor.down')}
                </Button>
                <Button
                  variant="subtle"
                  color="red"
                  aria-label={t('resolutions.editor.removeOf', { number })}
                  onClick={() => remove(index)}
                >
                  {t('resolutions.editor.remove')}
                </Button>
              </Group>
            </Paper>
          );
        })}
        <div>
          <Button variant="default" onClick={() => append(newDecision())}>
            {t('resolutions.editor.add')}
          </Button>
        </div>
      </Stack>
    </section>
  );
}
