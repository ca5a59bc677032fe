import { useApi } from '@pbnet/api-client/react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { useForgetReader } from './use-forget-reader.ts';

/** Ends the session here and at Gosuslugi: on a shared computer the next person must not be let in as this one. */
export function useSignOut(): { readonly failed: boolean; signOut(): void } {
  const forget = useForgetReader();
  const navigate = useNavigate();
  const { mutate, isError: failed } = useMutation(
    useApi().ownReader.signOut.mutationOptions({
      onSuccess: async ({ address }) => {
        await forget();
        if (address === null) void navigate('/');
        else location.assign(address);
      },
    }),
  );
  return { failed, signOut: () => mutate() };
}
