import { useApi } from '@pbnet/api-client/react';
import { useLanguage } from '@pbnet/micro-frontend';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { speedMeter } from './upload-speed.ts';
import { idle, type UploadProgress } from './upload-state.ts';

export interface UploadOf {
  readonly purpose: string;
  readonly ownerId: string;
  /** The bytes are with their owner. */
  onDone(): void;
}

interface Sending {
  start(): void;
  abort(): Promise<void>;
}

const unauthorized = 401;

/** Sends one file, and knows how far it is. Leaving the page stops it; the server keeps what has come. */
export function useUpload({ purpose, ownerId, onDone }: UploadOf) {
  const api = useApi();
  const queries = useQueryClient();
  const language = useLanguage();
  const [progress, setProgress] = useState<UploadProgress>(idle);
  const [signedOut, setSignedOut] = useState(false);
  const sending = useRef<Sending | null>(null);
  const change = (to: Partial<UploadProgress>) => setProgress((from) => ({ ...from, ...to }));
  const reread = () => queries.invalidateQueries(api.uploads.pathFilter());

  const finish = useMutation(
    api.uploads.finish.mutationOptions({
      onMutate: () => change({ phase: 'finishing' }),
      onSuccess: () => {
        change({ phase: 'done' });
        onDone();
      },
      onError: (error) => change({ phase: 'refused', words: error.message }),
      onSettled: reread,
    }),
  );

  const cancel = useMutation(
    api.uploads.cancel.mutationOptions({
      onSuccess: () => setProgress(idle),
      onSettled: reread,
    }),
  );

  async function send(file: File, uploadId: string | null) {
    const meter = speedMeter();
    setSignedOut(false);
    setProgress({ ...idle, phase: 'sending', fileName: file.name, size: file.size });
    // The protocol's client is needed by those who send, not by everybody who opens a card.
    const { tusUpload } = await import('./tus-upload.ts');
    sending.current = tusUpload({
      ...{ file, purpose, ownerId, uploadId, language },
      onBegun: () => void reread(),
      onProgress: (sentBytes) =>
        change({ phase: 'sending', sentBytes, ...meter.mark(performance.now(), sentBytes, file.size) }),
      onWaiting: () => change({ phase: 'waiting', bytesPerSecond: null, secondsLeft: null }),
      onLost: () => change({ phase: 'lost' }),
      onRefused: (status, words) => {
        setSignedOut(status === unauthorized);
        change({ phase: 'refused', words });
        void reread();
      },
      onArrived: (id) => finish.mutate({ id }),
    });
    sending.current.start();
  }

  const { phase } = progress;
  const isBusy = phase === 'sending' || phase === 'waiting' || phase === 'finishing';
  useEffect(() => {
    if (!isBusy) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isBusy]);

  useEffect(() => {
    if (phase !== 'waiting' && phase !== 'lost') return;
    // A waiting attempt is given up for one that begins now.
    const goOn = () => void sending.current?.abort().then(() => sending.current?.start());
    addEventListener('online', goOn);
    return () => removeEventListener('online', goOn);
  }, [phase]);

  useEffect(() => () => void sending.current?.abort(), []);

  return {
    progress,
    signedOut,
    send,
    finish: (id: string) => finish.mutate({ id }),
    pause: async () => {
      await sending.current?.abort();
      change({ phase: 'paused', bytesPerSecond: null, secondsLeft: null });
    },
    goOn: () => {
      change({ phase: 'sending' });
      sending.current?.start();
    },
    cancel: async (id: string) => {
      await sending.current?.abort();
      await cancel.mutateAsync({ id });
    },
  };
}

export type UploadControl = ReturnType<typeof useUpload>;
