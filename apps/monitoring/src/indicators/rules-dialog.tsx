import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import type { HardRule, SoftRule } from '@pbnet/domain/monitoring';
import type { Month } from '@pbnet/domain';
import { useLanguage } from '@pbnet/micro-frontend';
import { Button, Checkbox, FormError, Group, Modal, NumberInput, Stack } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { monthNameAfter } from '../figures/month-name.ts';
import type { Rules, Version } from './catalogue.ts';
import { HardRuleRow, type RuleDraft } from './hard-rule-row.tsx';
import { useSettle } from './use-settle.ts';

export interface RulesDialogProps {
  readonly month: Month;
  readonly rules: Rules;
  readonly versions: readonly Version[];
  onClose(): void;
}

function draftOf(rule: HardRule): RuleDraft {
  return { kind: rule.kind, code: rule.code, other: rule.kind === 'requires' ? rule.needs : rule.of };
}

function ruleOf({ kind, code, other }: RuleDraft): HardRule {
  return kind === 'requires' ? { kind, code, needs: other } : { kind, code, of: other };
}

/** All rules from a month on, edited as a whole. */
export function RulesDialog({ month, rules, versions, onClose }: RulesDialogProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const settle = useSettle(month);
  const deviation = rules.softRules.find((rule) => rule.kind === 'deviation');
  const [drafts, setDrafts] = useState(() => rules.hardRules.map(draftOf));
  const [deviations, setDeviations] = useState(deviation?.deviations ?? 0);
  const [months, setMonths] = useState(deviation?.months ?? 12);
  const [firstZero, setFirstZero] = useState(rules.softRules.some(({ kind }) => kind === 'first-zero'));
  const [asked, setAsked] = useState(false);
  const wrong = ({ code, other }: RuleDraft) => code === '' || other === '' || code === other;
  const change = useMutation(
    useApi().indicators.changeRules.mutationOptions({
      async onSuccess() {
        await settle();
        onClose();
      },
    }),
  );

  function save() {
    setAsked(true);
    if (drafts.some(wrong)) return;
    const softRules: SoftRule[] = [
      ...(deviations > 0 ? [{ kind: 'deviation' as const, deviations, months }] : []),
      ...(firstZero ? [{ kind: 'first-zero' as const }] : []),
    ];
    change.mutate({ from: month, hardRules: drafts.map(ruleOf), softRules });
  }

  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t('indicators.rules.editTitle', { month: monthNameAfter(month, language) })}
    >
      <Stack>
        <FormError>{change.error && failureOf(change.error, language).text}</FormError>
        {drafts.map((draft, index) => (
          <HardRuleRow
            key={index}
            number={index + 1}
            draft={draft}
            versions={versions}
            error={asked && wrong(draft)}
            onChange={(next) => setDrafts(drafts.with(index, next))}
            onRemove={() => setDrafts(drafts.toSpliced(index, 1))}
          />
        ))}
        <Button
          variant="default"
          onClick={() => setDrafts([...drafts, { kind: 'at-most', code: '', other: '' }])}
        >
          {t('indicators.rules.addRule')}
        </Button>
        <Group align="end">
          <NumberInput
            label={t('indicators.rules.deviations')}
            value={deviations}
            min={0}
            max={50}
            onChange={(value) => setDeviations(Number(value))}
          />
          <NumberInput
            label={t('indicators.rules.months')}
            value={months}
            min={3}
            max={12}
            onChange={(value) => setMonths(Number(value))}
          />
        </Group>
        <Checkbox
          label={t('indicators.rules.firstZero')}
          checked={firstZero}
          onChange={({ currentTarget }) => setFirstZero(currentTarget.checked)}
        />
        <Group justify="end">
          <Button loading={change.isPending} onClick={save}>
            {t('indicators.save')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
