import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { isDay } from '@pbnet/domain';
import { firstFullMonth } from '@pbnet/domain/network';
import { useLanguage } from '@pbnet/micro-frontend';
import { Button, DatePickerInput, FormError, Group, Paper, Stack, Text, TextInput, Title } from '@pbnet/ui';
import { openPlanned } from '@pbnet/validation/readiness';
import { useMutation } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { monthName } from '../month-name.ts';
import type { Sheet } from './readiness-shapes.ts';
import { useReadinessStep } from './use-readiness-step.ts';

/** Code and day are all that is still missing: the rest is in the card. */
export function OpenForm({ sheet }: { readonly sheet: Sheet }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const step = useReadinessStep()(t('readiness.open.done'));
  const open = useMutation(useApi().readiness.open.mutationOptions(step));
  const [code, setCode] = useState(sheet.suggestedCode);
  const [openedOn, setOpenedOn] = useState<string | null>(sheet.today);
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const month = openedOn !== null && isDay(openedOn) ? firstFullMonth(openedOn) : null;

  function send(event: FormEvent) {
    event.preventDefault();
    const { id, version } = sheet;
    const checked = openPlanned.safeParse({ id, version, code, openedOn });
    setWrong(checked.success ? [] : checked.error.issues.map(({ path }) => String(path[0])));
    if (checked.success) open.mutate(checked.data);
  }

  return (
    <Paper withBorder p="md" maw="48rem">
      <form onSubmit={send} noValidate>
        <Stack gap="sm">
          <Title order={2} size="h3">
            {t('readiness.open.title')}
          </Title>
          <Text>{t('readiness.open.help')}</Text>
          <FormError>{open.error && failureOf(open.error, language).text}</FormError>
          <Group align="start">
            <TextInput
              label={t('readiness.open.code')}
              description={t('readiness.open.codeHelp')}
              value={code}
              onChange={({ currentTarget }) => setCode(currentTarget.value)}
              error={wrong.includes('code') && t('readiness.open.codeWrong')}
            />
            <DatePickerInput
              label={t('readiness.open.day')}
              description={t('readiness.open.dayHelp')}
              value={openedOn}
              maxDate={sheet.today}
              onChange={setOpenedOn}
              error={wrong.includes('openedOn') && t('readiness.open.dayNeeded')}
            />
          </Group>
          {month !== null && <Text>{t('readiness.open.first', { month: monthName(month, language) })}</Text>}
          <div>
            <Button type="submit" loading={open.isPending}>
              {t('readiness.open.submit')}
            </Button>
          </div>
        </Stack>
      </form>
    </Paper>
  );
}
