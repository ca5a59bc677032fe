import type { ApiOutputs } from '@pbnet/api-client';
import { useLanguage } from '@pbnet/micro-frontend';
import { ConfirmButton, Group, Paper, StateBadge, Text, Title } from '@pbnet/ui';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandError } from '../../forms/command-error.tsx';
import { ReleaseTable } from './release-table.tsx';
import { useSwitch } from './use-switch.ts';

export type Front = ApiOutputs['platform']['microFrontends'][number];
export type Release = Front['releases'][number];

export interface MicroFrontendPanelProps {
  readonly front: Front;
}

export function MicroFrontendPanel({ front }: MicroFrontendPanelProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const heading = useId();
  const { error, enable, activate } = useSwitch(front);
  const { id, title, basePath, enabled } = front;

  return (
    <Paper component="section" withBorder p="lg" aria-labelledby={heading}>
      <Group justify="space-between" mb="sm">
        <Group gap="sm">
          <Title order={2} id={heading}>
            {title[language]}
          </Title>
          <StateBadge tone={enabled ? 'ok' : 'neutral'}>
            {t(enabled ? 'microFrontends.enabled' : 'microFrontends.disabled')}
          </StateBadge>
        </Group>
        <ConfirmButton
          variant="default"
          question={t(enabled ? 'microFrontends.disableAsk' : 'microFrontends.enableAsk', {
            name: title[language],
          })}
          details={t(enabled ? 'microFrontends.disableHelp' : 'microFrontends.enableHelp')}
          confirmLabel={t(enabled ? 'microFrontends.disable' : 'microFrontends.enable')}
          onConfirm={() => enable(!enabled)}
        >
          {t(enabled ? 'microFrontends.disable' : 'microFrontends.enable')}
        </ConfirmButton>
      </Group>
      <Text c="dimmed" mb="md">
        {t('microFrontends.address', { id, basePath })}
      </Text>
      <CommandError error={error} />
      <ReleaseTable front={front} onActivate={activate} />
    </Paper>
  );
}
