/** 1 January 1980, midnight: the zip format's own zero. */
const dosDate = 0x0021;
const [localHeader, centralHeader, endOfCentralDirectory] = [0x04034b50, 0x02014b50, 0x06054b50];

/**
 * The archive with one constant date on all its members, changed in place: the same content then gives the same
 * bytes and the same hash, whenever it is made. Takes archives without a comment, as fflate writes them.
 */
export function stableZip(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.byteLength - 22;
  if (view.getUint32(end, true) !== endOfCentralDirectory)
    throw new RangeError('Not a zip without a comment.');
  let at = view.getUint32(end + 16, true);
  for (let member = view.getUint16(end + 10, true); member > 0; member -= 1) {
    if (view.getUint32(at, true) !== centralHeader) throw new RangeError('Broken zip directory.');
    setDate(view, at + 12);
    const local = view.getUint32(at + 42, true);
    if (view.getUint32(local, true) !== localHeader) throw new RangeError('Broken zip member.');
    setDate(view, local + 10);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return zip;
}

function setDate(view: DataView, at: number): void {
  view.setUint16(at, 0, true);
  view.setUint16(at + 2, dosDate, true);
}
