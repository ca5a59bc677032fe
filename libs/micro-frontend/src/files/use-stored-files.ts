import type { FileLimits, StoredFile } from '@pbnet/domain/files';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useLanguage } from '../host-context.tsx';
import { useFileWords } from './words.ts';

export interface FilesOf {
  /** As the module that owns the record has registered it: 'contest-rules'. */
  readonly purpose: string;
  readonly ownerId: string;
  /** The secret of the link, on a page that was opened by one. */
  readonly fileKey?: string | undefined;
}

/** As they come over the wire: dates are texts. */
export type ListedFile = Omit<StoredFile, 'createdAt'> & { readonly createdAt: string };

interface Listed {
  readonly files: readonly ListedFile[];
  readonly limits: FileLimits;
  readonly mayWrite: boolean;
}

/** Files of one owner with what may be done; a refusal is thrown as a sentence in the person's language. */
export function useStoredFiles({ purpose, ownerId, fileKey }: FilesOf) {
  const { failed } = useFileWords();
  const language = useLanguage();
  const queries = useQueryClient();
  const queryKey = ['stored-files', purpose, ownerId];
  const all = `/files/stored/${purpose}/${ownerId}`;

  async function call(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = { 'x-language': language, ...(fileKey === undefined ? {} : { 'x-file-key': fileKey }) };
    const answer = await fetch(path, { ...init, headers }).catch(() => null);
    if (answer?.ok) return answer;
    const said: { message?: string } = (await answer?.json().catch(() => ({}))) ?? {};
    throw new Error(said.message ?? failed);
  }

  const changed = () => queries.invalidateQueries({ queryKey });
  const { data, isError } = useQuery<Listed>({
    queryKey,
    queryFn: async () => (await call(all)).json() as Promise<Listed>,
  });
  const add = useMutation<ListedFile, Error, File>({
    mutationFn: async (file) => {
      const body = new FormData();
      body.append('file', file);
      return (await call(all, { method: 'POST', body })).json() as Promise<ListedFile>;
    },
    onSettled: changed,
  });
  const remove = useMutation<unknown, Error, string>({
    mutationFn: (id) => call(`/files/stored/${id}`, { method: 'DELETE' }),
    onSettled: changed,
  });
  const addressOf = (id: string) =>
    `/files/stored/${id}${fileKey === undefined ? '' : `?key=${encodeURIComponent(fileKey)}`}`;

  return { data, isError, add, remove, addressOf };
}
