import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useCan, useHost, useLanguage, type SavedText } from '@pbnet/micro-frontend';
import { Button, ConfirmButton, Icon, Stack, Text } from '@pbnet/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { monthName } from '../figures/month-name.ts';
import { fileOf, type Result, type ResultStage } from './result-state.ts';

interface ResultActionsProps {
  readonly result: Result;
  readonly stage: ResultStage;
  readonly words: SavedText;
}

/** The files, and the one next step: publish, or mail what is published. */
export function ResultActions({ result, stage, words }: ResultActionsProps) {
  const { t } = useTranslation();
  const publishes = useCan('result.publish');
  const mails = useCan('mailing.prepare');
  const published = stage === 'published';
  const prepares = useCan('result.prepare');
  if (!published && !prepares && !publishes) return null;
  return (
    <>
      <Button
        component="a"
        href={fileOf(result.month, 'pdf')}
        target="_blank"
        variant="default"
        leftSection={<Icon name="document" />}
      >
        {t(published ? 'results.actions.pdf' : 'results.actions.pdfDraft')}
      </Button>
      <Button
        component="a"
        href={fileOf(result.month, 'xlsx')}
        variant="default"
        leftSection={<Icon name="spreadsheet" />}
      >
        {t('results.actions.xlsx')}
      </Button>
      {published && mails && (
        <Button
          component={Link}
          to={`/monitoring/mailings?kind=results&month=${result.month}`}
          leftSection={<Icon name="send" />}
        >
          {t('results.actions.mail')}
        </Button>
      )}
      {!published && publishes && <Publish result={result} stage={stage} words={words} />}
    </>
  );
}

function Publish({ result, stage, words }: ResultActionsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { notify } = useHost();
  const api = useApi();
  const cache = useQueryClient();
  const publish = useMutation(api.results.publish.mutationOptions());
  const month = monthName(result.month, language);
  const saved = words.state.status === 'saved';
  const waits = stage === 'collecting' || stage === 'no-words' ? stage : saved ? null : 'unsaved';

  async function run() {
    try {
      await publish.mutateAsync({ month: result.month, version: words.state.version });
      notify({ tone: 'done', text: t('results.publish.done', { month }) });
      await cache.invalidateQueries();
    } catch (error) {
      notify({ tone: 'failed', text: failureOf(error, language).text });
      throw error;
    }
  }

  return (
    <Stack gap={4}>
      <ConfirmButton
        leftSection={<Icon name="award" />}
        disabled={waits !== null || stage === 'earlier'}
        question={t('results.publish.question', { month })}
        details={<Text>{t('results.publish.details')}</Text>}
        confirmLabel={t('results.publish.confirm')}
        onConfirm={run}
      >
        {t('results.actions.publish')}
      </ConfirmButton>
      {waits !== null && <Text c="dimmed">{t(`results.publish.wait.${waits}`)}</Text>}
    </Stack>
  );
}
