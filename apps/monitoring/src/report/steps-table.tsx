import type { ApiOutputs } from '@pbnet/api-client';
import type { ReportForm } from '@pbnet/domain/monitoring';
import { momentName, useLanguage } from '@pbnet/micro-frontend';
import { DataTable, EmptyState, List } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { differences, type Content } from '../figures/draft.ts';
import { useFigureWords } from '../figures/figure-words.ts';
import { nameOfCode } from '../figures/indicator-name.ts';

type Step = ApiOutputs['reports']['steps'][number];

const commands = ['save', 'submit', 'accept', 'return', 'reopen', 'close-without-report'] as const;

export interface StepsTableProps {
  readonly form: ReportForm;
  /** Newest first. */
  readonly steps: readonly Step[];
}

const nothing: Content = { values: {}, comments: {} };

/** Every state that the report has been in: when, what, who, and which figures changed. */
export function StepsTable({ form, steps }: StepsTableProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useFigureWords(form);

  function what({ command }: Step): string {
    const known = commands.find((one) => one === command);
    return known ? t(`figures.command.${known}`) : command;
  }

  function changes(step: Step): readonly string[] {
    const before: Content = steps.find(({ version }) => version < step.version) ?? nothing;
    const changed = differences(before, step).map((code) =>
      t('report.step.change', {
        indicator: nameOfCode(form, code, language),
        before: words.value(before.values[code]),
        after: words.value(step.values[code]),
      }),
    );
    if (step.reason === null) return changed;
    const reason =
      step.reason === 'xlsx' ? t('report.step.fromFile') : t('report.step.reason', { reason: step.reason });
    return [reason, ...changed];
  }

  return (
    <DataTable
      caption={t('report.history')}
      rows={steps}
      rowKey={({ version }) => version}
      empty={<EmptyState title={t('report.historyEmpty')} icon="history" />}
      columns={[
        {
          key: 'when',
          title: t('report.step.when'),
          rowHeader: true,
          cell: ({ at }) => momentName(at, language),
        },
        { key: 'what', title: t('report.step.what'), cell: what },
        { key: 'who', title: t('report.step.who'), cell: ({ by }) => by ?? t('report.step.system') },
        {
          key: 'changes',
          title: t('report.step.changes'),
          cell: (step) => (
            <List>
              {changes(step).map((line) => (
                <List.Item key={line}>{line}</List.Item>
              ))}
            </List>
          ),
        },
      ]}
    />
  );
}
