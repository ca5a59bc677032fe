import { DomainError } from '@pbnet/domain';
import { uploadLimit } from './read-workbook.ts';

const tooLarge = () => new DomainError('rule-broken', 'xlsx-too-large');

/** The body, up to the limit: what announces more is refused unread, what turns out to be more stops there. */
export async function readUpload(request: Request): Promise<Buffer> {
  if (Number(request.headers.get('content-length') ?? 0) > uploadLimit) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > uploadLimit) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
