import { DomainError, type MessageKey } from '@pbnet/domain';
import { uploadLimit } from './read-workbook.ts';

export interface UploadRule {
  /** In bytes. */
  readonly limit: number;
  readonly tooLarge: MessageKey;
}

const workbook: UploadRule = { limit: uploadLimit, tooLarge: 'xlsx-too-large' };

/** The body, up to the limit: what announces more is refused unread, what turns out to be more stops there. */
export async function readUpload(request: Request, { limit, tooLarge } = workbook): Promise<Buffer> {
  const refuse = () => new DomainError('rule-broken', tooLarge);
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw refuse();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > limit) throw refuse();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
