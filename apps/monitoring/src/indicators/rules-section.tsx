import type { HardRule, SoftRule } from '@pbnet/domain/monitoring';
import type { Month } from '@pbnet/domain';
import { useLanguage } from '@pbnet/micro-frontend';
import { Button, Group, List, Stack, Text, Title } from '@pbnet/ui';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { indicatorName } from '../figures/indicator-name.ts';
import { rulesIn, versionsIn, type Catalogue } from './catalogue.ts';
import { RulesDialog } from './rules-dialog.tsx';

export interface RulesSectionProps {
  readonly catalogue: Catalogue;
  readonly month: Month;
  readonly editable: boolean;
}

/** The rules of a month in words. */
export function RulesSection({ catalogue, month, editable }: RulesSectionProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [editing, setEditing] = useState(false);
  const rules = rulesIn(catalogue, month);
  const versions = versionsIn(catalogue, month);

  function name(code: string): string {
    const version = versions.find((known) => known.code === code);
    return version ? indicatorName(version, language) : code;
  }

  function hard(rule: HardRule): string {
    return rule.kind === 'requires'
      ? t('indicators.rules.requires', { code: name(rule.code), other: name(rule.needs) })
      : t('indicators.rules.atMost', { code: name(rule.code), other: name(rule.of) });
  }

  function soft(rule: SoftRule): string {
    return rule.kind === 'deviation'
      ? t('indicators.rules.deviation', rule)
      : t('indicators.rules.firstZero');
  }

  function list(title: string, lines: readonly string[]): ReactNode {
    return (
      <div>
        <Text fw={500}>{title}</Text>
        {lines.length === 0 && <Text>{t('indicators.rules.none')}</Text>}
        <List>
          {lines.map((line) => (
            <List.Item key={line}>{line}</List.Item>
          ))}
        </List>
      </div>
    );
  }

  return (
    <Stack>
      <Group>
        <Title order={2} size="h3">
          {t('indicators.rules.title')}
        </Title>
        {editable && (
          <Button variant="default" size="compact-md" onClick={() => setEditing(true)}>
            {t('indicators.rules.edit')}
          </Button>
        )}
      </Group>
      {list(t('indicators.rules.hard'), rules.hardRules.map(hard))}
      {list(t('indicators.rules.soft'), rules.softRules.map(soft))}
      {editing && (
        <RulesDialog month={month} rules={rules} versions={versions} onClose={() => setEditing(false)} />
      )}
    </Stack>
  );
}
