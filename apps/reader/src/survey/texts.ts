import { defineTexts } from '@pbnet/micro-frontend';

export const surveyTexts = defineTexts({
  ru: {
    title: 'Опрос участников',
    loading: 'Загружаем опрос',
    anonymous:
      'Ответы анонимны: мы знаем, что вы ответили, но не знаем, какие ответы ваши. Ответить можно один раз.',
    closed: 'Опрос сейчас закрыт.',
    answered: 'Вы уже ответили на этот опрос. Спасибо!',
    thanks: 'Спасибо! Ответы записаны.',
    scale: '{{step}} из 5',
    worst: 'плохо',
    best: 'отлично',
    wrong: 'Ответьте на этот вопрос',
    send: 'Отправить ответы',
    back: 'К моему участию',
  },
  en: {
    title: 'Survey of participants',
    loading: 'Loading the survey',
    anonymous:
      'Answers are anonymous: we know that you have answered, but not which answers are yours. You can answer once.',
    closed: 'The survey is closed now.',
    answered: 'You have answered this survey already. Thank you!',
    thanks: 'Thank you! The answers are recorded.',
    scale: '{{step}} of 5',
    worst: 'bad',
    best: 'excellent',
    wrong: 'Answer this question',
    send: 'Send the answers',
    back: 'To my part in the meeting',
  },
});
