export interface PersonName {
  readonly lastName: string;
  readonly firstName: string;
  readonly middleName: string;
}

/** «С••• Анна В.»: enough to tell two people at a desk apart; the dots say nothing of the name's length. */
export function maskedName({ lastName, firstName, middleName }: PersonName): string {
  const middle = middleName === '' ? '' : ` ${first(middleName)}.`;
  return `${first(lastName)}••• ${firstName}${middle}`;
}

function first(text: string): string {
  return [...text][0]?.toLocaleUpperCase('ru') ?? '';
}

/** «•••• 9012», as lists show a card. */
export function maskedCardNumber(number: string): string {
  return `•••• ${number.slice(-4)}`;
}

/** «Сидорова Анна Викторовна» */
export function fullName({ lastName, firstName, middleName }: PersonName): string {
  return [lastName, firstName, middleName].filter((part) => part !== '').join(' ');
}
