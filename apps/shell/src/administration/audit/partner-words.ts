import type { Language } from '@pbnet/domain';
import type { ContactRole } from '@pbnet/domain/partners';

type Words = readonly [ru: string, en: string];

/** Commands of the registry of partners, in words of the log. */
export const partnerActions: Readonly<Record<string, Words>> = {
  'organization.requisites': ['Изменены реквизиты организации', 'Changed numbers of an organisation'],
  'organization.add-contact': ['Добавлено контактное лицо', 'Added a contact'],
  'organization.save-contact': ['Изменено контактное лицо', 'Changed a contact'],
  'organization.remove-contact': ['Стёрто контактное лицо', 'Erased a contact'],
  'organization.add-partnership': ['Организация отмечена партнёром РЦ', 'Marked a partner'],
  'organization.save-partnership': ['Изменено партнёрство с РЦ', 'Changed a partnership'],
  'organization.tell-apart': ['Карточки признаны разными', 'Told two cards apart'],
  'organization.merge': ['Объединены карточки организаций', 'Merged two cards'],
  'organization.import': ['Загружены организации из Excel', 'Loaded organisations from Excel'],
};

export const partnerFields: Readonly<Record<string, Words>> = {
  taxNumber: ['ИНН', 'tax number'],
  taxReasonCode: ['КПП', 'tax reason code'],
  registrationNumber: ['ОГРН', 'registration number'],
  phone: ['телефон', 'telephone'],
  website: ['сайт', 'website'],
  bankDetails: ['банковские реквизиты', 'bank details'],
  roles: ['роли', 'roles'],
  post: ['должность', 'post'],
  actsOn: ['на основании чего подписывает', 'what the signature is based on'],
  subject: ['что делают вместе', 'what they do together'],
  since: ['с какого дня', 'since'],
  added: ['новых карточек', 'new cards'],
  changed: ['изменено карточек', 'changed cards'],
};

const contactRoleWords: Readonly<Record<ContactRole, Words>> = {
  head: ['руководитель', 'head'],
  signatory: ['подписывает соглашения', 'signs agreements'],
  'center-in-charge': ['ответственный за ЦУД', 'in charge of the center'],
  technical: ['технический специалист', 'technician'],
  press: ['пресса', 'press'],
  accountant: ['бухгалтерия', 'accounts'],
  other: ['другое', 'other'],
};

/** Roles of a contact, one after another; a role of a newer release reads as its code. */
export function roleListWords(roles: readonly unknown[], language: Language): string {
  const words: Readonly<Record<string, Words>> = contactRoleWords;
  return roles.map((role) => words[String(role)]?.[language === 'ru' ? 0 : 1] ?? String(role)).join(', ');
}
