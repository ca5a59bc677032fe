/** One value of DER with what is inside it. */
export interface Der {
  readonly tag: number;
  /** Without the tag and the length. */
  readonly content: Buffer;
}

/** @throws for bytes that are no DER */
export function readDer(bytes: Buffer): readonly Der[] {
  const found: Der[] = [];
  for (let at = 0; at < bytes.length;) {
    const tag = bytes.readUInt8(at);
    const short = bytes.readUInt8(at + 1);
    const longer = short < 128 ? 0 : short - 128;
    const length = longer === 0 ? short : bytes.readUIntBE(at + 2, longer);
    const from = at + 2 + longer;
    if (from + length > bytes.length) throw new RangeError('The value is cut off.');
    found.push({ tag, content: bytes.subarray(from, from + length) });
    at = from + length;
  }
  return found;
}

/** What is inside the value at the place. */
export function inside(values: readonly Der[], place: number): readonly Der[] {
  const value = values[place];
  if (!value) throw new RangeError('A part is missing.');
  return readDer(value.content);
}

export function writeDer(tag: number, ...content: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(content);
  const digits = body.length.toString(16);
  const length = Buffer.from(digits.padStart(digits.length + (digits.length % 2), '0'), 'hex');
  const head = body.length < 128 ? [tag, body.length] : [tag, 128 + length.length, ...length];
  return Buffer.concat([Buffer.from(head), body]);
}

export const sequence = (...parts: readonly Buffer[]): Buffer => writeDer(0x30, ...parts);

/** Of whole bytes: none of the bits is unused. */
export const bitString = (bytes: Buffer): Buffer => writeDer(3, Buffer.of(0), bytes);

/** «1.2.643.7.1.1.1.1» of the content of an object identifier. */
export function objectIdentifier(content: Buffer): string {
  const arcs: number[] = [];
  let arc = 0;
  for (const byte of content) {
    arc = arc * 128 + (byte & 127);
    if (byte & 128) continue;
    arcs.push(arc);
    arc = 0;
  }
  const [first = 0, ...rest] = arcs;
  const top = Math.min(Math.floor(first / 40), 2);
  return [top, first - top * 40, ...rest].join('.');
}

export function writeObjectIdentifier(text: string): Buffer {
  const [top = 0, second = 0, ...rest] = text.split('.').map(Number);
  const bytes = [top * 40 + second, ...rest].flatMap((arc) => {
    const digits = [arc & 127];
    for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128))
      digits.unshift((left & 127) | 128);
    return digits;
  });
  return writeDer(6, Buffer.from(bytes));
}

export const pemOf = (label: string, der: Buffer): string =>
  `-----BEGIN ${label}-----\n${(der.toString('base64').match(/.{1,64}/g) ?? []).join('\n')}\n-----END ${label}-----\n`;

/** @throws when there is no such block */
export function derOf(label: string, pem: string): Buffer {
  const [, text] = new RegExp(`-----BEGIN ${label}-----([^-]+)-----END ${label}-----`).exec(pem) ?? [];
  if (text === undefined) throw new RangeError(`There is no ${label} in this PEM.`);
  return Buffer.from(text, 'base64');
}
