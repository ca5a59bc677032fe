import { isFileKind, type FileKind } from '@pbnet/domain/files';
import { fileTypeFromBuffer } from 'file-type';

/** Text of a person: UTF-8 without control characters other than those of lines. */
function isPlainText(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // eslint-disable-next-line no-control-regex
    return !/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.test(text) && !/^\s*<[!?a-z]/i.test(text);
  } catch {
    return false;
  }
}

/** What the bytes are, whatever their name says; null when it is nothing that the product takes. */
export async function kindOfContent(bytes: Uint8Array): Promise<FileKind | null> {
  const found = await fileTypeFromBuffer(bytes);
  if (found) return isFileKind(found.ext) ? found.ext : null;
  return isPlainText(bytes) ? 'txt' : null;
}
