export type SurveyQuestionKind = 'scale' | 'choice' | 'text';

interface QuestionWords {
  readonly id: string;
  readonly words: string;
  readonly required: boolean;
}

export type SurveyQuestion = QuestionWords &
  (
    | { readonly kind: 'scale' }
    | { readonly kind: 'choice'; readonly options: readonly string[] }
    | { readonly kind: 'text' }
  );

/** Scales go from 1, bad, to 5, good. */
export const scale = [1, 2, 3, 4, 5] as const;

export type SurveyAnswers = Readonly<Record<string, number | string>>;

export const longestAnswer = 2000;

/** Ids of the questions whose answers do not fit; an empty list is a whole answer. */
export function wrongAnswers(
  questions: readonly SurveyQuestion[],
  answers: SurveyAnswers,
): readonly string[] {
  return questions.filter((question) => !fits(question, answers[question.id])).map(({ id }) => id);
}

function fits(question: SurveyQuestion, answer: number | string | undefined): boolean {
  if (answer === undefined || answer === '') return !question.required;
  if (question.kind === 'scale') return scale.some((step) => step === answer);
  if (question.kind === 'choice') return typeof answer === 'string' && question.options.includes(answer);
  return typeof answer === 'string' && answer.length <= longestAnswer;
}

/** What is asked after a meeting unless headquarters asks something else. */
export const usualQuestions: readonly SurveyQuestion[] = [
  { id: 'content', kind: 'scale', words: 'Насколько полезным было содержание?', required: true },
  { id: 'organisation', kind: 'scale', words: 'Как было организовано совещание?', required: true },
  {
    id: 'next-mode',
    kind: 'choice',
    words: 'Как вам удобнее участвовать в следующий раз?',
    required: false,
    options: ['Очно', 'По видеоконференцсвязи', 'Смотреть трансляцию'],
  },
  { id: 'wishes', kind: 'text', words: 'Что обсудить в следующий раз?', required: false },
];
