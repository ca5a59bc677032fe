import type { ApiOutputs } from '@pbnet/api-client';
import { useApi } from '@pbnet/api-client/react';
import { useHost } from '@pbnet/micro-frontend';
import { useQueryClient } from '@tanstack/react-query';

export type Documents = ApiOutputs['agreementDocuments']['of'];
export type PaperOriginal = Documents['papers'][number];
export type TextVersion = Documents['texts'][number];

/** What every change of an agreement's documents does when it is done: tells it, and lets the card read again. */
export function useDocumentStep() {
  const api = useApi();
  const host = useHost();
  const queries = useQueryClient();
  const refresh = async () => {
    await queries.invalidateQueries(api.agreementDocuments.pathFilter());
    await queries.invalidateQueries(api.agreements.pathFilter());
  };
  return (text: string) => ({
    onSuccess: () => host.notify({ tone: 'done' as const, text }),
    onSettled: refresh,
  });
}
