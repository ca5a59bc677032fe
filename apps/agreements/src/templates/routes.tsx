import { pageHandle } from '@pbnet/micro-frontend';
import type { RouteObject } from 'react-router';

const handle = pageHandle({
  help: {
    ru: [
      'Шаблон это обычный документ Word. Места, которые заполняет система, отмечены фигурными скобками: {номер}.',
      'Начните с образца: скачайте его, исправьте текст в Word и загрузите.',
      'При загрузке проверяется каждое поле. Если какое-то не известно или разорвано, шаблон не сохраняется, а место ошибки названо.',
      'Новая версия шаблона не меняет тексты, уже составленные по прежней.',
    ],
    en: [
      'A template is an ordinary Word document. The places that the system fills stand in braces.',
      'Begin with a sample: download it, edit the text in Word and upload it.',
      'Every field is checked on upload. Where one is unknown or broken, nothing is kept and its place is named.',
      'A new version of a template changes no text that was made from the old one.',
    ],
  },
});

export const templatesRoutes: readonly RouteObject[] = [
  {
    path: 'templates',
    handle,
    lazy: async () => ({ Component: (await import('./templates-page.tsx')).TemplatesPage }),
  },
];
