export { listAudit, type ListAudit } from './list-audit.ts';
