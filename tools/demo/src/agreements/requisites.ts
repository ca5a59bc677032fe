const digits = (number: number, length: number) =>
  String(Math.abs(number)).padStart(length, '0').slice(-length);

/** An ИНН of the region's code and a number, with its check digit. */
export function taxNumberOf(code: string, number: number): string {
  const body = `${code}36${digits(number * 7, 5)}`;
  const weights = [2, 4, 10, 3, 5, 9, 4, 6, 8];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(body[index]), 0);
  return `${body}${(sum % 11) % 10}`;
}

export function taxReasonCodeOf(code: string): string {
  return `${code}3601001`;
}

/** An ОГРН of the region's code and a number, with its check digit. */
export function registrationNumberOf(code: string, number: number): string {
  const body = `102${code}${digits(number * 11, 7)}`;
  return `${body}${(Number(body) % 11) % 10}`;
}
