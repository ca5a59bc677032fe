export interface Sides {
  readonly width: number;
  readonly height: number;
}

/** Pixels of a JPEG by the part that frames it; null for what is no whole JPEG. */
export function jpegSides(bytes: Buffer): Sides | null {
  if (bytes.byteLength < 4 || bytes.readUInt16BE(0) !== 0xffd8) return null;
  if (bytes.readUInt16BE(bytes.byteLength - 2) !== 0xffd9) return null;
  for (let at = 2; at + 9 < bytes.byteLength; at += 2 + bytes.readUInt16BE(at + 2)) {
    const marker = bytes.readUInt16BE(at);
    // Frames of every coding; C4, C8 and CC are tables that stand among them.
    const isFrame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
    if (isFrame) return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    if (marker < 0xffc0 || marker === 0xffda) return null;
  }
  return null;
}
