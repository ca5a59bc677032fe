import type { MessageList } from './message-list.ts';

export const documentsMessages = {
  'docx-too-large': {
    ru: 'Документ больше 10 МБ. Ничего не сохранено. Уменьшите в нём рисунки и загрузите снова.',
    en: 'The document is larger than 10 MB. Nothing was saved. Make its pictures smaller and load it again.',
  },
  'docx-not-document': {
    ru: 'Это не документ Word, хотя имя может говорить другое. Ничего не сохранено. Откройте файл в Word или LibreOffice и сохраните как «Документ Word (.docx)».',
    en: 'This is not a Word document, whatever its name says. Nothing was saved. Open it in Word or LibreOffice and save it as “Word document (.docx)”.',
  },
  'docx-old-format': {
    ru: 'Это файл старого формата DOC. Ничего не сохранено. Откройте его и сохраните как «Документ Word (.docx)».',
    en: 'This is a file of the old DOC format. Nothing was saved. Open it and save it as “Word document (.docx)”.',
  },
  'docx-encrypted': {
    ru: 'Документ защищён паролем, поэтому его нельзя прочитать. Ничего не сохранено. Снимите пароль на открытие и загрузите снова.',
    en: 'The document is protected by a password and cannot be read. Nothing was saved. Remove the password and load it again.',
  },
  'docx-damaged': {
    ru: 'Документ повреждён или скачался не до конца. Ничего не сохранено. Откройте его в Word, сохраните ещё раз и загрузите снова.',
    en: 'The document is damaged or was not downloaded to its end. Nothing was saved. Open it in Word, save it again and load it once more.',
  },
  'docx-bomb': {
    ru: 'Внутри документа слишком много данных: распакованный, он занял бы больше, чем бывает у соглашения. Ничего не сохранено. Перенесите текст в новый документ и загрузите его.',
    en: 'The document holds too much data: unpacked, it would take more than an agreement ever does. Nothing was saved. Copy the text into a new document and load that.',
  },
  'docx-macros': {
    ru: 'В документе есть макросы, а с ними документы не принимаются. Ничего не сохранено. Сохраните его как «Документ Word (.docx)» без макросов и загрузите снова.',
    en: 'The document has macros, and such documents are not taken. Nothing was saved. Save it as “Word document (.docx)” without macros and load it again.',
  },
  'docx-embedded': {
    ru: 'В документ вложен другой файл или программа ({{what}}). Ничего не сохранено. Удалите вложение, оставьте текст и загрузите снова.',
    en: 'Another file or program is put into the document ({{what}}). Nothing was saved. Remove it, leave the text and load it again.',
  },
  'docx-external': {
    ru: 'Документ берёт своё содержание извне: {{what}}. Ничего не сохранено. Вставьте это содержание в сам документ (или отсоедините шаблон) и загрузите снова.',
    en: 'The document takes its content from outside: {{what}}. Nothing was saved. Put that content into the document itself (or detach the template) and load it again.',
  },
  'docx-tracked-changes': {
    ru: 'В шаблоне остались непринятые исправления. Ничего не сохранено. Примите или отклоните их в Word («Рецензирование») и загрузите снова.',
    en: 'The template has changes that nobody has accepted. Nothing was saved. Accept or reject them in Word (“Review”) and load it again.',
  },
  'docx-empty': {
    ru: 'В документе нет текста. Ничего не сохранено. Если это снимок или скан, приложите его на вкладке «Документы» как скан бумажного оригинала.',
    en: 'There is no text in the document. Nothing was saved. If it is a picture or a scan, add it on the tab “Documents” as a scan of the paper original.',
  },
} as const satisfies MessageList;
