const words = (ru: string) => ({ ru, en: 'In English' });

export const consentTexts = [
  {
    purpose: 'registration',
    edition: 3,
    isNeeded: true,
    text: words('Оператор хранит имя.\n\nСрок: пока вы читатель.'),
    change: words(''),
    validFrom: '2026-09-01T00:00:00.000Z',
  },
  {
    purpose: 'reading-history',
    edition: 1,
    isNeeded: false,
    text: words('Оператор хранит, что читали.'),
    change: words(''),
    validFrom: '2026-09-01T00:00:00.000Z',
  },
];

const person = {
  lastName: 'Читатель',
  firstName: 'Первый',
  middleName: '',
  birthDate: '1990-02-03',
  email: null,
  level: 'confirmed',
};

export const pending = {
  shown: 'first',
  ...person,
  admission: 'alone',
  state: 'confirmed',
  next: 'none',
  consents: consentTexts,
  expiresAt: '2026-11-23T12:30:00.000Z',
};

export const me = {
  ...person,
  cardNumber: '123456789015',
  state: 'confirmed',
  next: 'none',
  suspensionReason: '',
  registeredAt: '2026-11-01T09:00:00.000Z',
  confirmedAt: '2026-11-01T09:00:00.000Z',
  guardian: null,
  erasureOn: null,
};

export const status = { gosuslugi: true, pending: false, reader: null };
