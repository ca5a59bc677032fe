import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import type { SurveyQuestion, SurveyQuestionKind } from '@pbnet/domain/attendance';
import { useHost, useLanguage } from '@pbnet/micro-frontend';
import { Alert, Button, FormError, Group, Stack, Text, Title } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Survey } from './attendance-shapes.ts';
import { QuestionFields } from './question-fields.tsx';
import { useRefresh } from './use-refresh.ts';

export interface SurveyQuestionsProps {
  readonly meetingId: string;
  readonly survey: Survey;
}

function emptyQuestion(kind: SurveyQuestionKind): SurveyQuestion {
  const common = { id: crypto.randomUUID(), words: '', required: false };
  return kind === 'choice' ? { ...common, kind, options: ['', ''] } : { ...common, kind };
}

const complete = (question: SurveyQuestion) =>
  question.words.trim().length >= 3 &&
  (question.kind !== 'choice' || question.options.filter((option) => option.trim() !== '').length >= 2);

/** Questions as data: put together here, closed to changes once somebody has answered. */
export function SurveyQuestions({ meetingId, survey }: SurveyQuestionsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const host = useHost();
  const refresh = useRefresh();
  const [questions, setQuestions] = useState<readonly SurveyQuestion[]>(survey.questions);
  const [asked, setAsked] = useState(false);
  const fixed = survey.replies > 0;
  const save = useMutation(
    useApi().attendance.saveSurvey.mutationOptions({
      onSuccess: ({ open }) =>
        host.notify({ tone: 'done', text: t(open ? 'attendance.survey.opened' : 'attendance.survey.saved') }),
      onSettled: () => refresh(),
    }),
  );
  const unready = questions.length === 0 || !questions.every(complete);

  function send(open: boolean) {
    setAsked(true);
    if (unready) return;
    const tidy = questions.map((question) =>
      question.kind === 'choice'
        ? { ...question, options: question.options.filter((option) => option.trim() !== '') }
        : question,
    );
    save.mutate({ meetingId, version: survey.version, open, questions: tidy });
  }

  return (
    <section>
      <Stack maw="60rem">
        <Title order={2} size="h3">
          {t('attendance.survey.questions')}
        </Title>
        <Text>{t(survey.open ? 'attendance.survey.isOpen' : 'attendance.survey.isClosed')}</Text>
        {fixed && <Alert>{t('attendance.survey.fixed', { count: survey.replies })}</Alert>}
        <FormError>{save.error ? failureOf(save.error, language).text : undefined}</FormError>
        {questions.map((question, index) => (
          <QuestionFields
            key={question.id}
            number={index + 1}
            question={question}
            disabled={fixed}
            error={asked && !complete(question)}
            onChange={(changed) =>
              setQuestions((before) => before.map((one) => (one.id === changed.id ? changed : one)))
            }
            onRemove={() => setQuestions((before) => before.filter(({ id }) => id !== question.id))}
          />
        ))}
        {!fixed && (
          <Group>
            {(['scale', 'choice', 'text'] as const).map((kind) => (
              <Button
                key={kind}
                variant="default"
                disabled={questions.length >= 20}
                onClick={() => setQuestions((before) => [...before, emptyQuestion(kind)])}
              >
                {t(`attendance.survey.add.${kind}`)}
              </Button>
            ))}
          </Group>
        )}
        <Group>
          <Button loading={save.isPending} onClick={() => send(!survey.open)}>
            {t(survey.open ? 'attendance.survey.close' : 'attendance.survey.open')}
          </Button>
          {!fixed && (
            <Button variant="default" loading={save.isPending} onClick={() => send(survey.open)}>
              {t('attendance.survey.save')}
            </Button>
          )}
        </Group>
      </Stack>
    </section>
  );
}
