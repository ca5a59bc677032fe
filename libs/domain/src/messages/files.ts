import type { MessageList } from './message-list.ts';

export const filesMessages = {
  'file-kind-refused': {
    ru: 'Внутри файла «{{fileName}}» не то, что здесь принимают, как бы он ни назывался. Файл не сохранён, остальное на месте. Подойдут: {{kinds}}.',
    en: 'What is inside “{{fileName}}” is not taken here, whatever its name says. The file was not kept, the rest is safe. These will do: {{kinds}}.',
  },
  'file-too-large': {
    ru: 'Файл больше {{megabytes}} МБ. Он не сохранён, остальное на месте. Уменьшите его или сохраните с меньшим качеством и приложите снова.',
    en: 'The file is larger than {{megabytes}} MB. It was not kept, the rest is safe. Make it smaller or save it in a lower quality and add it again.',
  },
  'file-empty': {
    ru: 'Файл пуст. Он не сохранён. Проверьте, что он открывается на вашем компьютере, и приложите снова.',
    en: 'The file is empty. It was not kept. Check that it opens on your computer and add it again.',
  },
  'files-too-many': {
    ru: 'Здесь уже столько файлов, сколько можно: {{files}}. Новый не сохранён. Уберите ненужный и приложите снова.',
    en: 'There are as many files here as allowed: {{files}}. The new one was not kept. Remove one that is not needed and add it again.',
  },
  'file-closed': {
    ru: 'Добавлять и убирать здесь файлы сейчас нельзя. Ничего не изменено. Обновите страницу, чтобы увидеть, почему.',
    en: 'Files cannot be added or removed here now. Nothing was changed. Refresh the page to see why.',
  },
} as const satisfies MessageList;
