import type { Day } from '@pbnet/domain';
import type { Finding } from '@pbnet/domain/network-health';
import type { Transaction } from '../database.ts';

/**
 * What a module knows to be broken in the chain of an opening. The transaction runs under the reader's place, so
 * row-level security narrows what is found; a source whose tables are not narrowed narrows by itself.
 */
export interface HealthSource {
  /** @param today the day in the network's own zone that terms are judged by */
  findings(tx: Transaction, today: Day): Promise<readonly Finding[]>;
}
