import type { ApiOutputs } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { isSettingValue, settingList } from '@pbnet/domain/platform';
import { useCan, useHost, useLanguage } from '@pbnet/micro-frontend';
import { Button, Group, NumberInput, Paper, Stack, Switch, Text, type UnreadableNumber } from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandError } from '../../forms/command-error.tsx';

export interface SettingFieldProps {
  readonly row: ApiOutputs['platform']['settings'][number];
}

/** One setting: its meaning in words, and saved only when somebody says so. */
export function SettingField({ row }: SettingFieldProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const mayChange = useCan('setting.manage');
  const { notify } = useHost();
  const api = useApi();
  const queries = useQueryClient();
  const [value, setValue] = useState<boolean | number | null | UnreadableNumber>(row.value);
  const change = useMutation(
    api.platform.changeSetting.mutationOptions({
      onSuccess: () => notify({ tone: 'done', text: t('settings.saved') }),
      onSettled: () => queries.invalidateQueries(api.platform.settings.queryFilter()),
    }),
  );
  if (!mayChange) return <SettingShown row={row} />;
  const setting = settingList[row.key];
  const fits = isSettingValue(row.key, value);
  const label = setting.label[language];
  const description = setting.help[language];

  return (
    <Paper withBorder p="md">
      <Stack gap="sm">
        <CommandError error={change.error} />
        {setting.kind === 'flag' ? (
          <Switch
            size="md"
            label={label}
            description={description}
            checked={value === true}
            onChange={({ currentTarget }) => setValue(currentTarget.checked)}
          />
        ) : (
          <NumberInput
            label={label}
            description={description}
            value={typeof value === 'boolean' ? null : value}
            error={fits ? null : t('settings.bounds', { min: setting.min, max: setting.max })}
            onChange={setValue}
            maw="32rem"
          />
        )}
        {value !== row.value && (
          <Group gap="sm">
            <Button
              loading={change.isPending}
              onClick={() => {
                if (fits && (typeof value === 'number' || typeof value === 'boolean'))
                  change.mutate({ key: row.key, value, version: row.version });
              }}
            >
              {t('settings.save')}
            </Button>
            <Button variant="default" onClick={() => setValue(row.value)}>
              {t('settings.cancel')}
            </Button>
          </Group>
        )}
      </Stack>
    </Paper>
  );
}

/** For those who may only read. */
function SettingShown({ row: { key, value } }: SettingFieldProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { label, help } = settingList[key];
  return (
    <Paper withBorder p="md">
      <Text fw={600}>
        {label[language]}: {typeof value === 'number' ? value : t(value ? 'settings.on' : 'settings.off')}
      </Text>
      <Text c="dimmed">{help[language]}</Text>
    </Paper>
  );
}
