import { useApi } from '@pbnet/api-client/react';
import { momentName, useLanguage, WordsDialog } from '@pbnet/micro-frontend';
import { Paper, Stack, Text, Title } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Feedback, MethodCard } from './method-shapes.ts';
import { useMethodStep } from './use-method-step.ts';
import { WordsForm } from './words-form.tsx';

/** What colleagues say of the method, and what its author answers. */
export function Words({ card }: { readonly card: MethodCard }) {
  const { t } = useTranslation();
  const { method, feedback, may } = card;
  const own = feedback.find((word) => word.own);
  return (
    <section aria-labelledby="words-title">
      <Title order={2} size="h4" id="words-title" mb="xs">
        {t('methods.words.title', { count: feedback.length })}
      </Title>
      <Stack>
        {feedback.map((word) => (
          <Word key={word.id} methodId={method.id} word={word} mayAnswer={may.includes('answer')} />
        ))}
        {may.includes('rate') && <WordsForm key={own?.version ?? 0} methodId={method.id} own={own ?? null} />}
      </Stack>
    </section>
  );
}

interface WordProps {
  readonly methodId: string;
  readonly word: Feedback;
  readonly mayAnswer: boolean;
}

function Word({ methodId, word, mayAnswer }: WordProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const done = useMethodStep();
  const answer = useMutation(useApi().methods.answer.mutationOptions(done(t('methods.done.answer'))));
  const { id, rating, words, from, createdAt, version } = word;
  return (
    <Paper component="article" withBorder p="md">
      <Stack gap="xs">
        <Text fw={600}>{t('methods.words.rating', { rating })}</Text>
        <Text lang="ru">{words}</Text>
        <Text size="sm" c="dimmed">
          {`${from === '' ? t('methods.ofHeadquarters') : from} · ${momentName(createdAt, language)}`}
        </Text>
        {word.answer !== null && (
          <Text lang="ru">{t('methods.words.answered', { answer: word.answer })}</Text>
        )}
        {mayAnswer && word.answer === null && (
          <div>
            <WordsDialog
              thing={`method-answer:${id}`}
              open={t('methods.words.answer')}
              title={t('methods.words.answerTitle')}
              label={t('methods.words.answerLabel')}
              help={t('methods.words.answerHelp')}
              send={t('methods.words.answerSend')}
              short={t('methods.wrong.words')}
              onSend={(text) => answer.mutateAsync({ id: methodId, feedbackId: id, version, answer: text })}
            />
          </div>
        )}
      </Stack>
    </Paper>
  );
}
