import { defineTexts } from '@pbnet/micro-frontend';

/** One document in its form. */
export const documentTexts = defineTexts({
  ru: {
    add: 'Добавить документ',
    change: 'Изменить документ',
    changeLabel: 'Изменить документ «{{title}}»',
    actions: 'Действия',
    open: 'Изменить',
    id: 'Идентификатор',
    idHelp: 'Под ним документ знает сервер документов. Потом его не изменить.',
    title: 'Название',
    address: 'Адрес документа',
    addressHelp: 'Например, https://docs.example.ru/items/12345',
    collection: 'Коллекция',
    moves: 'Документ переедет, и читать его будут по правилам выбранной коллекции.',
    save: 'Сохранить',
    saveOver: 'Всё равно сохранить',
    thereNow:
      'Под этим идентификатором сейчас записан документ «{{title}}», {{address}}, коллекция «{{collection}}». Введённое сохранено в форме. Чтобы заменить документ, сохраните ещё раз.',
    goneNow: 'Этот документ за это время убрали. Чтобы записать его заново, сохраните ещё раз.',
    remove: 'Убрать',
    removeLabel: 'Убрать документ «{{title}}»',
    removeQuestion: 'Убрать документ «{{title}}»?',
    removeDetails: 'Читать его перестанут сразу. Записи о прошлых чтениях останутся.',
    removed: 'Документ убран',
    changedMeanwhile:
      'Документ не убран: за это время его изменили. В списке он теперь такой, какой есть. Проверьте и уберите, если по-прежнему нужно.',
  },
  en: {
    add: 'Add a document',
    change: 'Change the document',
    changeLabel: 'Change the document “{{title}}”',
    actions: 'Actions',
    open: 'Change',
    id: 'Identifier',
    idHelp: 'The server of documents knows it by this. It cannot be changed later.',
    title: 'Title',
    address: 'Address of the document',
    addressHelp: 'Such as https://docs.example.ru/items/12345',
    collection: 'Collection',
    moves: 'The document moves, and is read by the policy of the collection chosen.',
    save: 'Save',
    saveOver: 'Save all the same',
    thereNow:
      'This identifier stands for “{{title}}” now, {{address}}, of the collection “{{collection}}”. What you typed is still in the form. Save once more to replace the document.',
    goneNow: 'The document has been taken out meanwhile. Save once more to write it again.',
    remove: 'Take out',
    removeLabel: 'Take out the document “{{title}}”',
    removeQuestion: 'Take out the document “{{title}}”?',
    removeDetails: 'Nobody reads it from now on. Records of past readings stay.',
    removed: 'The document is taken out',
    changedMeanwhile:
      'The document is not taken out: it has been changed meanwhile. The list shows it as it is now. Check it and take it out if it still should be.',
  },
});
