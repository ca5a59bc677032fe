import { failureOf } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import {
  longestAnswer,
  scale,
  wrongAnswers,
  type SurveyAnswers,
  type SurveyQuestion,
} from '@pbnet/domain/attendance';
import { useLanguage } from '@pbnet/micro-frontend';
import { Button, FormError, Group, Radio, Stack, Textarea } from '@pbnet/ui';
import { useMutation } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';

export interface SurveyFormProps {
  readonly token: string;
  readonly questions: readonly SurveyQuestion[];
  onSent(): void;
}

export function SurveyForm({ token, questions, onSent }: SurveyFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [answers, setAnswers] = useState<SurveyAnswers>({});
  const [asked, setAsked] = useState(false);
  const wrong = wrongAnswers(questions, answers);
  const take = useMutation(useApi().attendance.takeSurvey.mutationOptions({ onSuccess: onSent }));

  function send(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    setAsked(true);
    if (wrong.length === 0) take.mutate({ token, answers });
  }

  return (
    <form onSubmit={send} noValidate>
      <Stack gap="lg">
        <FormError>{take.error ? failureOf(take.error, language).text : undefined}</FormError>
        {questions.map((question) => (
          <Question
            key={question.id}
            question={question}
            answer={answers[question.id]}
            error={asked && wrong.includes(question.id) && t('survey.wrong')}
            onAnswer={(answer) => setAnswers((before) => ({ ...before, [question.id]: answer }))}
          />
        ))}
        <div>
          <Button type="submit" loading={take.isPending}>
            {t('survey.send')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}

interface QuestionProps {
  readonly question: SurveyQuestion;
  readonly answer: number | string | undefined;
  readonly error: string | false;
  onAnswer(answer: number | string): void;
}

function Question({ question, answer, error, onAnswer }: QuestionProps) {
  const { t } = useTranslation();
  const label = <span lang="ru">{question.words}</span>;
  if (question.kind === 'text')
    return (
      <Textarea
        label={label}
        autosize
        minRows={3}
        maxLength={longestAnswer}
        value={String(answer ?? '')}
        error={error}
        onChange={({ currentTarget }) => onAnswer(currentTarget.value)}
      />
    );
  if (question.kind === 'choice')
    return (
      <Radio.Group
        label={label}
        required={question.required}
        value={String(answer ?? '')}
        error={error}
        onChange={onAnswer}
      >
        <Stack gap="xs" mt="xs">
          {question.options.map((option) => (
            <Radio key={option} value={option} label={<span lang="ru">{option}</span>} />
          ))}
        </Stack>
      </Radio.Group>
    );
  return (
    <Radio.Group
      label={label}
      description={`1 — ${t('survey.worst')}, 5 — ${t('survey.best')}`}
      required={question.required}
      value={String(answer ?? '')}
      error={error}
      onChange={(step) => onAnswer(Number(step))}
    >
      <Group mt="xs">
        {scale.map((step) => (
          <Radio
            key={step}
            value={String(step)}
            label={String(step)}
            aria-label={t('survey.scale', { step })}
          />
        ))}
      </Group>
    </Radio.Group>
  );
}
