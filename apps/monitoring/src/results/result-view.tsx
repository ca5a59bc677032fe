import { missingReports, handedIn } from '@pbnet/domain/monitoring';
import { useCan, useLanguage } from '@pbnet/micro-frontend';
import {
  Alert,
  Anchor,
  Breadcrumbs,
  Icon,
  PageHeader,
  Paper,
  Stack,
  StateBadge,
  Text,
  Title,
} from '@pbnet/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { numberText } from '../figures/total-format.ts';
import { monthName } from '../figures/month-name.ts';
import { CorrectionsTable } from './corrections-table.tsx';
import { NetworkFigures } from './network-figures.tsx';
import { PlaceFiguresTable } from './place-figures-table.tsx';
import { publicationDay } from './publication-day.ts';
import { ResultActions } from './result-actions.tsx';
import { stageOf, stageTones, type Result } from './result-state.ts';
import { WordsEditor } from './words-editor.tsx';
import { useWords } from './use-words.ts';
import { ZeroCountsTable } from './zero-counts-table.tsx';

function PublishedWords({ words }: { readonly words: string }) {
  const { t } = useTranslation();
  const paragraphs = words.split(/\n\s*\n/).filter((part) => part.trim() !== '');
  return (
    <Paper withBorder p="md">
      <Stack gap="sm">
        <Title order={2} size="h3">
          {t('results.words.title')}
        </Title>
        {paragraphs.length === 0 && <Text c="dimmed">{t('results.words.none')}</Text>}
        {paragraphs.map((part, index) => (
          <Text key={index} maw="75ch">
            {part}
          </Text>
        ))}
      </Stack>
    </Paper>
  );
}

function useLead({ figures: { network } }: Result): string {
  const { t } = useTranslation();
  const language = useLanguage();
  const text = (number: number) => numberText(number, language);
  return t('results.leadOf', {
    expected: text(network.expected),
    handedIn: text(handedIn(network)),
    onTime: text(network.onTime),
    late: text(network.late),
    missing: text(missingReports(network)),
  });
}

export function ResultView({ result }: { readonly result: Result }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const writes = useCan('result.prepare') && result.state !== 'published';
  const words = useWords({ month: result.month, words: result.words, version: result.version });
  const stage = stageOf({ ...result, hasWords: words.state.text.trim() !== '' });
  const month = monthName(result.month, language);

  return (
    <Stack gap="lg">
      <PageHeader
        title={t('results.titleOf', { month })}
        trail={
          <Breadcrumbs>
            <Anchor component={Link} to="/monitoring/results">
              {t('results.all')}
            </Anchor>
            <span aria-current="page">{month}</span>
          </Breadcrumbs>
        }
        state={
          <StateBadge tone={stageTones[stage]}>
            {result.publishedAt === null
              ? t(`results.state.${stage}`)
              : t('results.publishedOn', { date: publicationDay(result.publishedAt, language) })}
          </StateBadge>
        }
        lead={useLead(result)}
        actions={<ResultActions result={result} stage={stage} words={words} />}
      />
      {result.restatements.length > 0 && (
        <Alert icon={<Icon name="history" />} title={t('results.restated.title')}>
          {t('results.restated.help')}
        </Alert>
      )}
      {writes ? <WordsEditor words={words} /> : <PublishedWords words={result.words} />}
      <NetworkFigures result={result} />
      <PlaceFiguresTable result={result} />
      <ZeroCountsTable result={result} />
      <CorrectionsTable result={result} />
    </Stack>
  );
}
