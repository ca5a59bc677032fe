import { sentence, type DomainError } from '@pbnet/domain';
import type { Finding } from '@pbnet/domain/monitoring';
import { currentRequest } from '../../request-info.ts';
import type { ReportOutcome } from './report.ts';

/** One report's refusal among others, told in the language of the request. */
export function refused(
  centerId: number,
  error: DomainError,
  findings: readonly Finding[] = [],
): ReportOutcome {
  const message = sentence(error.key, currentRequest().language, error.details);
  return { kind: 'refused', centerId, key: error.key, message, findings };
}
