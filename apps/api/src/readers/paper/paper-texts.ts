import { dayInWords, type Day } from '@pbnet/domain';
import { fullName, shownCardNumber, type ConsentText, type DocumentKind } from '@pbnet/domain/readers';
import type { PaperReader } from '@pbnet/validation/readers';
import QRCode from 'qrcode';

const library = 'Президентская библиотека имени Б. Н. Ельцина';
const network = 'Региональная сеть центров удалённого доступа';

const documents: Readonly<Record<DocumentKind, string>> = {
  passport: 'паспорт гражданина Российской Федерации',
  'birth-certificate': 'свидетельство о рождении',
  'foreign-passport': 'паспорт иностранного гражданина',
  'residence-permit': 'вид на жительство',
  other: 'иной документ, удостоверяющий личность',
};

const headings: Readonly<Record<ConsentText['purpose'], string>> = {
  registration: 'Согласие на обработку персональных данных читателя',
  'reading-history': 'Согласие на хранение истории чтения',
  letters: 'Согласие на получение писем библиотеки',
};

export interface SheetsInput {
  readonly person: PaperReader;
  readonly centerName: string;
  readonly consents: readonly ConsentText[];
  readonly isMinor: boolean;
}

/** Data of the consent sheets, one page or more for each purpose: each is signed apart. */
export function sheetsData({ person, centerName, consents, isMinor }: SheetsInput) {
  const reader = `${fullName(person)}, ${dayInWords(person.birthDate)} г. р.`;
  return {
    ...{ library, network },
    title: 'Согласия читателя',
    sheets: consents.map(({ purpose, edition, text }) => ({
      heading: headings[purpose],
      edition: `Редакция ${edition}`,
      facts: [
        ['Читатель', reader],
        ...(isMinor ? [['Родитель или опекун', person.guardianName]] : []),
        ['Предъявлен', documents[person.documentKind]],
        ['Где записан', centerName],
      ],
      paragraphs: text.ru.split(/\n\s*\n/),
      choice:
        'Это согласие дают отдельно от других. Отозвать его можно в любое время в центре или в личном кабинете.',
      sign: isMinor ? 'Подпись родителя или опекуна' : 'Подпись читателя',
    })),
  };
}

/** The dark squares of a QR code by rows, '1' and '0'. */
function squaresOf(text: string): readonly string[] {
  const { size, data } = QRCode.create(text, { errorCorrectionLevel: 'M' }).modules;
  return Array.from({ length: size }, (_, row) =>
    Array.from(data.subarray(row * size, (row + 1) * size), (dark) => (dark ? '1' : '0')).join(''),
  );
}

export interface CardInput {
  readonly name: string;
  readonly cardNumber: string;
  readonly registeredOn: Day;
  /** Empty for who registered through ЕСИА. */
  readonly centerName: string;
}

/** Data of the card; the QR code holds the number alone. */
export function cardData({ name, cardNumber, registeredOn, centerName }: CardInput) {
  return {
    ...{ library, network, name },
    title: 'Читательский билет',
    number: shownCardNumber(cardNumber),
    since: `Выдан ${dayInWords(registeredOn)}`,
    center: centerName,
    qr: squaresOf(cardNumber),
    'qr-alt': 'QR-код с номером билета',
  };
}
