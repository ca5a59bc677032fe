import { useApi } from '@pbnet/api-client/react';
import type { Month } from '@pbnet/domain';
import { useCan, useHost, WordsDialog } from '@pbnet/micro-frontend';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Comparison } from './figures-address.ts';

export interface ExplainDifferenceProps {
  readonly month: Month;
  readonly row: Comparison;
}

/** Asks why the two numbers differ; nothing where they do not, or where the person may not answer. */
export function ExplainDifference({ month, row }: ExplainDifferenceProps) {
  const { t } = useTranslation();
  const host = useHost();
  const api = useApi();
  const queries = useQueryClient();
  const may = useCan('report.edit');
  const explain = useMutation(
    api.readingFigures.explain.mutationOptions({
      async onSuccess() {
        await queries.invalidateQueries(api.readingFigures.pathFilter());
        host.notify({ tone: 'done', text: t('readers.figures.explained') });
      },
    }),
  );
  const { centerId, figure, counted, reported, verdict, explanation } = row;
  if (!may || reported === null || (verdict !== 'differs' && verdict !== 'explained')) return null;
  const version = explanation?.version ?? 0;
  return (
    <WordsDialog
      compact
      thing={`figure-explanation:${centerId}:${month}:${figure}`}
      open={t(explanation ? 'readers.figures.explainAgain' : 'readers.figures.explain')}
      title={t('readers.figures.explainTitle', { reported, counted })}
      label={t('readers.figures.explainLabel')}
      help={t('readers.figures.explainHelp')}
      send={t('readers.figures.explainSend')}
      short={t('readers.figures.explainShort')}
      least={10}
      onSend={(reason) => explain.mutateAsync({ month, centerId, figure, version, reason })}
    />
  );
}
