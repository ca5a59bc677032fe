import type { OwnSection } from '../layout/sections.ts';

/** The navigation group of the pages about readers: one item for each page, in the order of daily work. */
export const readersSection: OwnSection = {
  id: 'readers',
  title: { ru: 'Читатели', en: 'Readers' },
  items: [
    {
      to: '/readers',
      label: { ru: 'Читатели', en: 'Readers' },
      icon: 'people',
      permission: 'reader.read',
    },
    {
      to: '/readers/collections',
      label: { ru: 'Коллекции', en: 'Collections' },
      icon: 'library',
      permission: 'collection.read',
    },
    {
      to: '/readers/servers',
      label: { ru: 'Серверы документов', en: 'Servers of documents' },
      icon: 'computer',
      permission: 'resource-server.manage',
    },
    {
      to: '/readers/figures',
      label: { ru: 'Посещения и просмотры', en: 'Visits and views' },
      icon: 'chart-line',
      permission: 'reading.read',
    },
    {
      to: '/readers/consents',
      label: { ru: 'Тексты согласий', en: 'Consents' },
      icon: 'document',
      permission: 'reader.manage',
    },
    {
      to: '/readers/retention',
      label: { ru: 'Уничтожение данных', en: 'Destruction of data' },
      icon: 'delete',
      permission: 'reader.erase',
    },
    {
      to: '/readers/journal',
      label: { ru: 'Журнал обращений', en: 'Journal of looks' },
      icon: 'history',
      permission: 'reader-journal.read',
    },
  ],
};
