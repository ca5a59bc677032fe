import type { Actor } from '@pbnet/domain/access';
import type { AttentionCard } from '@pbnet/domain/platform';

/** What a module knows to wait for this person. It looks only at what the actor's role and place allow. */
export interface AttentionSource {
  cards(actor: Actor): Promise<readonly AttentionCard[]>;
}
