import { useApi } from '@pbnet/api-client/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';

/** Ends the session here and at Gosuslugi: on a shared computer the next person must not be let in as this one. */
export function useSignOut(): { readonly failed: boolean; signOut(): void } {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { mutate, isError: failed } = useMutation(
    useApi().ownReader.signOut.mutationOptions({
      onSuccess: ({ address }) => {
        queries.clear();
        if (address === null) void navigate('/');
        else location.assign(address);
      },
    }),
  );
  return { failed, signOut: () => mutate() };
}
