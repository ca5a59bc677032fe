import { Anchor, Group, Paper, Stack, StateBadge, Text } from '@pbnet/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { methodPath, tones, type MethodBrief } from './method-shapes.ts';

export interface MethodItemProps {
  readonly method: MethodBrief;
  /** Why it stands here, where that is not plain. */
  readonly reason?: ReactNode;
}

export function MethodItem({ method, reason }: MethodItemProps) {
  const { t } = useTranslation();
  const { id, title, purpose, themes, state, regionalCenterName, applications, appliedBy } = method;
  return (
    <Paper component="li" withBorder p="md">
      <Stack gap={4}>
        <Group gap="sm">
          <Anchor component={Link} to={methodPath(id)} fw={600} lang="ru">
            {title}
          </Anchor>
          {state !== 'published' && (
            <StateBadge tone={tones[state]}>{t(`methods.state.${state}`)}</StateBadge>
          )}
        </Group>
        <Text lineClamp={2} lang="ru">
          {purpose}
        </Text>
        {reason}
        <Text size="sm" c="dimmed">
          {[
            regionalCenterName ?? t('methods.ofHeadquarters'),
            themes.join(', '),
            applications === 0
              ? t('methods.notApplied')
              : `${t('methods.applied', { count: applications })} (${t('methods.appliedBy', { count: appliedBy })})`,
            ...(method.rating === null
              ? []
              : [t('methods.rated', { rating: method.rating, count: method.ratings })]),
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </Text>
      </Stack>
    </Paper>
  );
}
