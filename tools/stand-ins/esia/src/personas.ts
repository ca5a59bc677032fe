/** A person who can sign in here. All of them are made up. */
export interface Persona {
  readonly id: string;
  /** What is special about the account, for the page. */
  readonly words: string;
  readonly oid: number;
  /** PR confirmed, P simplified or standard, KD a child's. */
  readonly level: 'PR' | 'P' | 'KD';
  readonly lastName: string;
  readonly firstName: string;
  readonly middleName?: string;
  /** dd.MM.yyyy */
  readonly birthDate: string;
  readonly gender: 'M' | 'F';
  /** ISO 3166 in three letters. */
  readonly citizenship: string;
  readonly snils?: string;
  readonly email?: string;
  readonly emailVerified: boolean;
  readonly mobile?: string;
  /** Refuses to give the data. */
  readonly refuses?: true;
}

/** Sixteen years old in any year. */
const teenagersYear = new Date().getFullYear() - 17;

const adult = { level: 'PR', citizenship: 'RUS', emailVerified: true } as const;

export const personas: readonly Persona[] = [
  {
    ...adult,
    ...{ id: 'penza', words: 'Подтверждённая запись, Пенза', oid: 1000404446 },
    ...{ lastName: 'Ольховская', firstName: 'Анна', middleName: 'Викторовна', birthDate: '14.03.1986' },
    ...{ gender: 'F', snils: '000-000-600 06', email: 'anna.olkhovskaya@reader.example' },
    mobile: '+7(900)0000001',
  },
  {
    ...adult,
    ...{ id: 'kamchatka', words: 'Подтверждённая запись, Петропавловск-Камчатский', oid: 1000404447 },
    ...{ lastName: 'Берингов', firstName: 'Дмитрий', middleName: 'Олегович', birthDate: '29.02.1992' },
    ...{ gender: 'M', snils: '000-000-601 07', email: 'dmitry.beringov@reader.example' },
  },
  {
    ...adult,
    ...{ id: 'unverified-email', words: 'Подтверждённая запись, почта не подтверждена', oid: 1000404448 },
    ...{ lastName: 'Лисицын', firstName: 'Пётр', middleName: 'Ильич', birthDate: '01.09.1975' },
    ...{ gender: 'M', snils: '000-000-602 08', email: 'petr.lisitsyn@reader.example', emailVerified: false },
  },
  {
    ...adult,
    ...{ id: 'long-name', words: 'Подтверждённая запись, без отчества и без почты', oid: 1000404449 },
    ...{ lastName: 'Константинопольская-Преображенская', firstName: 'Александрина-Виктория' },
    ...{ birthDate: '31.12.1959', gender: 'F', snils: '000-000-603 09' },
  },
  {
    ...adult,
    ...{ id: 'unconfirmed', words: 'Неподтверждённая (упрощённая) запись', oid: 1000404450, level: 'P' },
    ...{ lastName: 'Новикова', firstName: 'Мария', middleName: 'Сергеевна', birthDate: '22.07.2001' },
    ...{ gender: 'F', email: 'maria.novikova@reader.example' },
  },
  {
    ...adult,
    ...{ id: 'child', words: 'Детская запись', oid: 1000404451, level: 'KD' },
    ...{ lastName: 'Ольховский', firstName: 'Егор', middleName: 'Андреевич', birthDate: '05.05.2015' },
    ...{ gender: 'M', snils: '000-000-604 10' },
  },
  {
    ...adult,
    ...{ id: 'teenager', words: 'Подтверждённая запись читателя 16 лет', oid: 1000404455 },
    ...{ lastName: 'Новиков', firstName: 'Тимофей', middleName: 'Сергеевич' },
    ...{ birthDate: `31.12.${teenagersYear}`, gender: 'M', snils: '000-000-607 13' },
  },
  {
    ...adult,
    ...{ id: 'foreign', words: 'Подтверждённая запись гражданина другой страны', oid: 1000404452 },
    ...{ lastName: 'Рахимов', firstName: 'Азизбек', birthDate: '11.11.1998', gender: 'M' },
    ...{ citizenship: 'UZB', email: 'azizbek.rakhimov@reader.example' },
  },
  {
    ...adult,
    ...{ id: 'staff', words: 'Подтверждённая запись сотрудника регионального центра', oid: 1000404453 },
    ...{ lastName: 'Сурская', firstName: 'Елена', middleName: 'Павловна', birthDate: '18.10.1979' },
    ...{ gender: 'F', snils: '000-000-605 11', email: 'penza@pbnet.example' },
  },
  {
    ...adult,
    ...{ id: 'refusing', words: 'Отказывается передать свои данные', oid: 1000404454, refuses: true },
    ...{ lastName: 'Отказов', firstName: 'Иван', middleName: 'Иванович', birthDate: '02.02.1982' },
    ...{ gender: 'M', snils: '000-000-606 12' },
  },
];

export const personaOf = (oid: number): Persona | undefined => personas.find((one) => one.oid === oid);

/** Scopes that this ЕСИА knows, and what each gives, in the words of its page. */
export const scopes: Readonly<Record<string, string>> = {
  openid: 'номер и уровень учётной записи',
  fullname: 'фамилия, имя, отчество',
  birthdate: 'дата рождения',
  gender: 'пол',
  snils: 'СНИЛС',
  email: 'адрес электронной почты',
  mobile: 'номер мобильного телефона',
  contacts: 'все контакты',
  inn: 'ИНН',
  id_doc: 'документ, удостоверяющий личность',
  usr_org: 'организации, в которых состоит',
};
