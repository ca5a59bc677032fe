import { confirmedShare } from '@pbnet/domain/resolutions';
import { useCan } from '@pbnet/micro-frontend';
import { Anchor, DataTable, Progress, Stack, StateBadge, Text, type DataTableColumn } from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CompleteDecision } from './complete-decision.tsx';
import type { ControlDecision } from './control-shapes.ts';
import { useDueWords } from '../due-words.ts';
import { usePartyWords } from '../party-words.ts';

/** Decisions under control: what each lacks, and the share that is confirmed. */
export function DecisionTable({ decisions }: { readonly decisions: readonly ControlDecision[] }) {
  const { t } = useTranslation();
  const partyWords = usePartyWords();
  const dueWords = useDueWords();
  const mayComplete = useCan('resolution.register');

  const columns: readonly DataTableColumn<ControlDecision>[] = [
    {
      key: 'words',
      title: t('control.decisions.decision'),
      rowHeader: true,
      cell: ({ id, resolutionNumber, number, words }) => (
        <>
          <Text size="sm" c="dimmed">
            {t('control.decisions.number', { resolution: resolutionNumber, number })}
          </Text>
          <Anchor component={Link} to={`cards?decisionId=${id}`}>
            {words}
          </Anchor>
        </>
      ),
    },
    {
      key: 'parties',
      title: t('control.decisions.parties'),
      cell: (decision) => (
        <Stack gap={4} align="start">
          {decision.findings.map((finding) => (
            <StateBadge key={finding} tone="warning">
              {t(`control.finding.${finding}`)}
            </StateBadge>
          ))}
          {partyWords(decision.parties)}
          {mayComplete && decision.findings.length > 0 && <CompleteDecision decision={decision} />}
        </Stack>
      ),
    },
    {
      key: 'due',
      title: t('control.decisions.due'),
      cell: dueWords,
      sortValue: ({ due }) => due?.on ?? null,
    },
    {
      key: 'progress',
      title: t('control.decisions.progress'),
      cell: ({ progress, overdue, reported }) => (
        <Stack gap={4}>
          <Text>{t('control.decisions.share', { ...progress })}</Text>
          <Progress value={100 * (confirmedShare(progress) ?? 0)} aria-hidden />
          {overdue > 0 && <Text size="sm">{t('control.decisions.overdue', { count: overdue })}</Text>}
          {reported > 0 && <Text size="sm">{t('control.decisions.reported', { count: reported })}</Text>}
        </Stack>
      ),
      sortValue: ({ progress }) => confirmedShare(progress),
    },
  ];
  return (
    <DataTable
      caption={t('control.decisions.title')}
      captionHidden
      columns={columns}
      rows={decisions}
      rowKey={({ id }) => id}
    />
  );
}
