import type { HardRule } from '@pbnet/domain/monitoring';
import { useLanguage } from '@pbnet/micro-frontend';
import { Button, Group, Select } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { indicatorName } from '../figures/indicator-name.ts';
import type { Version } from './catalogue.ts';

/** A rule while it is being written: either indicator may not be chosen yet. */
export interface RuleDraft {
  readonly kind: HardRule['kind'];
  readonly code: string;
  readonly other: string;
}

export interface HardRuleRowProps {
  readonly number: number;
  readonly draft: RuleDraft;
  readonly versions: readonly Version[];
  readonly error: boolean;
  onChange(draft: RuleDraft): void;
  onRemove(): void;
}

export function HardRuleRow({ number, draft, versions, error, onChange, onRemove }: HardRuleRowProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const codes = versions.map((version) => ({ value: version.code, label: indicatorName(version, language) }));
  return (
    <Group align="start" wrap="nowrap">
      <Select
        label={t('indicators.rules.first')}
        data={codes}
        value={draft.code || null}
        searchable
        onChange={(code) => onChange({ ...draft, code: code ?? '' })}
        error={error && t('indicators.rules.same')}
      />
      <Select
        label={t('indicators.rules.kind')}
        data={[
          { value: 'requires', label: t('indicators.rules.kindRequires') },
          { value: 'at-most', label: t('indicators.rules.kindAtMost') },
        ]}
        value={draft.kind}
        allowDeselect={false}
        onChange={(kind) => onChange({ ...draft, kind: kind === 'requires' ? 'requires' : 'at-most' })}
      />
      <Select
        label={t('indicators.rules.second')}
        data={codes}
        value={draft.other || null}
        searchable
        onChange={(other) => onChange({ ...draft, other: other ?? '' })}
        error={error}
      />
      <Button
        variant="subtle"
        mt="xl"
        aria-label={t('indicators.rules.removeLabel', { number })}
        onClick={onRemove}
      >
        {t('indicators.rules.remove')}
      </Button>
    </Group>
  );
}
