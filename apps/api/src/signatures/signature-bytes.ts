/** Larger than any detached signature with its chain and lists; one that carries the document itself may be refused. */
export const largestSignature = 2 * 1024 * 1024;

/** How a text begins that may be base64: a longer look costs more than reading it. */
const base64 = /^[A-Za-z0-9+/=\s]+$/;
const looked = 1000;
const pem = /-----BEGIN ([A-Z0-9 ]+)-----([\s\S]+?)-----END \1-----/g;

/** DER from what people upload: DER itself, PEM, or base64 without a frame. The first of several frames; null for none. */
export function derOf(bytes: Uint8Array): Uint8Array | null {
  return allDerOf(bytes)[0] ?? null;
}

/** Everything that a file carries: certificates often come several in one PEM. */
export function allDerOf(bytes: Uint8Array): readonly Uint8Array[] {
  if (bytes[0] === 0x30) return [bytes];
  const text = Buffer.from(bytes)
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trim();
  const framed = [...text.matchAll(pem)].map(([, , content = '']) => content);
  // Headers of a frame («Proc-Type: …») end with an empty line.
  const bodies =
    framed.length > 0 ? framed.map((content) => content.split(/\r?\n\r?\n/).at(-1) ?? '') : [text];
  return bodies
    .filter((body) => base64.test(body.slice(0, looked)))
    .map((body) => new Uint8Array(Buffer.from(body, 'base64')))
    .filter((der) => der[0] === 0x30);
}

export function pemOf(label: string, der: Uint8Array): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}
