import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipPart {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** What the archive claims that the part unpacks to; its true size unless told. */
  readonly claimedSize?: number;
}

function uint(size: 2 | 4, ...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(size * values.length);
  values.forEach((value, index) => bytes.writeUIntLE(value, index * size, size));
  return bytes;
}

/** An archive of the parts, lying about their sizes where it is told to. */
export function zipOf(parts: readonly ZipPart[]): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, content, claimedSize } of parts) {
    const raw = Buffer.from(content);
    const packed = deflateRawSync(raw);
    const path = Buffer.from(name);
    const sizes = uint(4, crc32(raw), packed.length, claimedSize ?? raw.length);
    const shape = Buffer.concat([uint(2, 20, 0x0800, 8, 0, 0x21), sizes, uint(2, path.length, 0)]);
    const member = Buffer.concat([uint(4, 0x04034b50), shape, path, packed]);
    central.push(
      Buffer.concat([uint(4, 0x02014b50), uint(2, 20), shape, uint(2, 0, 0, 0), uint(4, 0, offset), path]),
    );
    local.push(member);
    offset += member.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.concat([
    uint(4, 0x06054b50),
    uint(2, 0, 0, parts.length, parts.length),
    uint(4, directory.length, offset),
    uint(2, 0),
  ]);
  return Buffer.concat([...local, directory, end]);
}
