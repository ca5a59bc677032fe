import type { AppRouter } from '@pbnet/api/router';
import { createTRPCContext } from '@trpc/tanstack-react-query';

type ApiContext = ReturnType<typeof createTRPCContext<AppRouter>>;

const context: ApiContext = createTRPCContext<AppRouter>();

/** Each root of a page (shell, every remote) mounts its own: a context of a bundled lib never spans them. */
export const ApiProvider: ApiContext['TRPCProvider'] = context.TRPCProvider;
export const useApi: ApiContext['useTRPC'] = context.useTRPC;
export const useApiClient: ApiContext['useTRPCClient'] = context.useTRPCClient;
