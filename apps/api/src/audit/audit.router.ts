import { listAudit } from '@pbnet/validation/audit';
import { may, router } from '../trpc.ts';

const read = may('audit.read');

export const auditRouter = router({
  list: read.input(listAudit).query(({ ctx, input }) => ctx.auditLog.list(ctx.actor, input)),
  verify: read.query(({ ctx }) => ctx.auditChain.verify()),
});
