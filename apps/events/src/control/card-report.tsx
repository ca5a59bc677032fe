import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useHost, useKeptText, useLanguage } from '@pbnet/micro-frontend';
import { Alert, Button, FormError, Group, Icon, Stack, Textarea, Title } from '@pbnet/ui';
import { longestReport, reportCard } from '@pbnet/validation/resolutions';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CardDetails } from './control-shapes.ts';

/** One address a line; an empty line is none. */
const linksOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The party tells how it goes, or that it is done; what is typed survives a closed tab and a refusal. */
export function CardReport({ card }: { readonly card: CardDetails }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const api = useApi();
  const host = useHost();
  const queries = useQueryClient();
  const words = useKeptText(`assignment-report:${card.id}`);
  const links = useKeptText(`assignment-links:${card.id}`);
  // Stays the same until it arrives: pressed twice or repeated by the network, it is one report.
  const [reportId, setReportId] = useState(() => crypto.randomUUID());
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const done = (text: string) => ({
    onSuccess() {
      words.forget();
      links.forget();
      setReportId(crypto.randomUUID());
      host.notify({ tone: 'done' as const, text });
    },
    onSettled: () => queries.invalidateQueries(api.control.pathFilter()),
  });
  const news = useMutation(api.control.news.mutationOptions(done(t('control.report.newsSent'))));
  const report = useMutation(api.control.report.mutationOptions(done(t('control.report.sent'))));
  const error = report.error ?? news.error;
  const returned =
    card.state === 'returned' ? card.events.findLast(({ command }) => command === 'return') : undefined;

  function send(mutation: typeof news | typeof report) {
    for (const one of [news, report]) one.reset();
    const input = { cardId: card.id, reportId, version: card.version };
    const checked = reportCard.safeParse({ ...input, words: words.text, links: linksOf(links.text) });
    setWrong(checked.success ? [] : checked.error.issues.map(({ path }) => String(path[0])));
    if (checked.success) mutation.mutate(checked.data);
  }

  return (
    <section>
      <Stack gap="sm" maw="48rem">
        <Title order={2} size="h3">
          {t('control.report.title')}
        </Title>
        {returned && (
          <Alert color="yellow" icon={<Icon name="undo" />}>
            {t('control.report.returned', { reason: returned.words })}
          </Alert>
        )}
        <FormError>{error && failureOf(error, language).text}</FormError>
        <Textarea
          label={t('control.report.words')}
          description={t('control.report.wordsHelp')}
          autosize
          minRows={4}
          maxLength={longestReport}
          value={words.text}
          onChange={({ currentTarget }) => words.write(currentTarget.value)}
          error={wrong.includes('words') && t('control.report.short')}
        />
        <Textarea
          label={t('control.report.links')}
          description={t('control.report.linksHelp')}
          autosize
          value={links.text}
          onChange={({ currentTarget }) => links.write(currentTarget.value)}
          error={wrong.includes('links') && t('control.report.badLink')}
        />
        <Group>
          <Button loading={report.isPending} onClick={() => send(report)}>
            {t('control.report.send')}
          </Button>
          <Button variant="default" loading={news.isPending} onClick={() => send(news)}>
            {t('control.report.news')}
          </Button>
        </Group>
      </Stack>
    </section>
  );
}
