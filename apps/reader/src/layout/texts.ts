import { defineTexts } from '@pbnet/micro-frontend';

export const layoutTexts = defineTexts({
  ru: {
    system: 'Региональная сеть',
    owner: 'Президентская библиотека',
    toHome: 'На главную портала',
    skip: 'Сразу к содержанию страницы',
    lowVision: 'Версия для слабовидящих',
    dark: 'Тёмное оформление',
    light: 'Светлое оформление',
    otherLanguage: 'Switch to English',
    loading: 'Страница загружается',
    reading: 'Что можно читать и где',
    privacy: 'Как мы храним данные читателей',
    staff: 'Вход для сотрудников сети',
  },
  en: {
    system: 'Regional network',
    owner: 'Presidential Library',
    toHome: 'To the first page of the portal',
    skip: 'Skip to the content of the page',
    lowVision: 'Version for the visually impaired',
    dark: 'Dark colours',
    light: 'Light colours',
    otherLanguage: 'Перейти на русский',
    loading: 'The page is loading',
    reading: 'What can be read, and where',
    privacy: 'How the data of readers are kept',
    staff: 'Sign in for the staff of the network',
  },
});
