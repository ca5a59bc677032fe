import type { FileHandle } from 'node:fs/promises';
import { Writable } from 'node:stream';

/** Pieces of the network are small: written together they cost a sixteenth of the calls. */
const highWaterMark = 1024 * 1024;

export interface FileSinkOptions {
  readonly file: FileHandle;
  /** The first byte's place in the file. */
  readonly position: number;
  /** Called with what is in the file now, in its order. */
  onWritten(piece: Uint8Array): void;
}

/**
 * Writes to a place of a file and gives the memory of each piece back at once. The garbage collector would do so only
 * after tens of megabytes, and each time would go through the whole heap of the API: a third of an upload's time.
 */
export function fileSink({ file, position, onWritten }: FileSinkOptions): Writable {
  let end = position;

  async function add(pieces: readonly Buffer[]): Promise<void> {
    let left = pieces;
    while (left.length > 0) {
      const { bytesWritten } = await file.writev(left, end);
      end += bytesWritten;
      left = after(left, bytesWritten);
    }
    for (const piece of pieces) {
      onWritten(piece);
      giveBack(piece);
    }
  }

  return new Writable({
    highWaterMark,
    write: (piece: Buffer, _encoding, done) => void add([piece]).then(() => done(), done),
    writev: (chunks, done) => void add(chunks.map(({ chunk }) => chunk as Buffer)).then(() => done(), done),
  });
}

/** What a write that a nearly full disk cut short has left. */
function after(pieces: readonly Buffer[], bytes: number): readonly Buffer[] {
  let skipped = bytes;
  return pieces.flatMap((piece) => {
    const rest = piece.subarray(Math.min(skipped, piece.length));
    skipped -= piece.length - rest.length;
    return rest.length > 0 ? [rest] : [];
  });
}

/** Only memory that is the piece's alone. */
function giveBack({ buffer, byteLength }: Buffer): void {
  if (buffer instanceof ArrayBuffer && buffer.byteLength === byteLength) buffer.transfer(0);
}
