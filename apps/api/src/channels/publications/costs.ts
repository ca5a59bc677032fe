import type { QuotaCost, VideoChannel } from '../video-channel.ts';
import type { Transaction } from '../../database.ts';
import type { Engine } from './engine.ts';
import { extrasWanted } from './extras-wanted.ts';
import type { PublicationRow } from './publications.repository.ts';

interface Asked {
  readonly adapter: VideoChannel;
  readonly publication: PublicationRow;
  /** The upload itself has not been paid for. */
  readonly fresh: boolean;
}

/** Polls of the processing until it ends, as a rule. */
const polls = 5;

/** All that a publication will take of the quota, so that none is begun that the rest of the day can not pay. */
export async function costsAhead(
  tx: Transaction,
  engine: Engine,
  { adapter, publication, fresh }: Asked,
): Promise<readonly QuotaCost[]> {
  const { costs, capabilities } = adapter;
  const extras = await extrasWanted(tx, engine, { adapter, publication });
  const releases = publication.publishAt !== null && !capabilities.schedules;
  return [
    ...(fresh ? [costs.upload] : []),
    ...(releases ? [costs.release] : []),
    ...extras.map(({ cost }) => cost),
    { ...costs.status, amount: costs.status.amount * polls },
  ];
}
