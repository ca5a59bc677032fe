import { defineTexts } from '@pbnet/micro-frontend';

export const serversTexts = defineTexts({
  ru: {
    title: 'Серверы документов',
    lead: 'Только эти серверы могут спрашивать службу доступа и показывать документы. Отключённому отказывают со следующей страницы.',
    name: 'Название',
    address: 'Адрес',
    addressHelp:
      'Как в строке браузера; сохраняется только начало: https://documents.library.example. Сервер должен быть на том же домене, что и эта система (например, library.example), иначе он не узнает вошедших читателей.',
    state: 'Состояние',
    on: 'Подключён',
    off: 'Отключён',
    active: 'Может показывать документы',
    add: 'Добавить сервер',
    edit: 'Изменить',
    save: 'Записать',
    saved: 'Записано',
    fieldWrong: 'Проверьте это поле',
    none: 'Серверов ещё нет',
    noneHelp: 'Пока их нет, документы не показывает никто.',
    key: 'Ключ подписи ответов',
    keySince:
      'Нынешний ключ создан {{since}}. Через 90 дней после этого система сама заменит его новым. Если ключ мог попасть в чужие руки, замените его сейчас.',
    keyReplace: 'Заменить ключ',
    keyQuestion: 'Заменить ключ подписи сейчас?',
    keyEffect:
      'Прежний ключ и всё, что им подписано, перестанет действовать за несколько секунд: читатели этого не заметят или откроют страницу ещё раз. Вернуть прежний ключ нельзя.',
    keyReason: 'Причина',
    keyReplaced: 'Ключ заменён. Серверы документов узнают новый за несколько секунд.',
  },
  en: {
    title: 'Servers of documents',
    lead: 'Only these servers may ask the access service and show documents. One that is switched off is refused from the next page on.',
    name: 'Name',
    address: 'Address',
    addressHelp:
      'As in the browser; only its beginning is kept: https://documents.library.example. The server must be on the same domain as this system (library.example, say), or it will not know readers who are signed in.',
    state: 'State',
    on: 'On',
    off: 'Off',
    active: 'May show documents',
    add: 'Add a server',
    edit: 'Change',
    save: 'Save',
    saved: 'Saved',
    fieldWrong: 'Check this field',
    none: 'No servers yet',
    noneHelp: 'Until there is one, nobody shows documents.',
    key: 'Key of the answers',
    keySince:
      'The present key was made on {{since}}. 90 days later the system puts a new one in its place by itself. If it may be in strange hands, replace it now.',
    keyReplace: 'Replace the key',
    keyQuestion: 'Replace the key of the answers now?',
    keyEffect:
      'The former key and all that it has signed end within seconds: readers do not notice, or open the page once more. The former key cannot be brought back.',
    keyReason: 'Reason',
    keyReplaced: 'The key is replaced. The servers of documents learn the new one within seconds.',
  },
});
