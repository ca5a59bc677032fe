import type { Actor } from '@pbnet/domain/access';
import type { Transaction } from '../database.ts';

export interface ShownVideo {
  /** What is said of the videos or goes beside them has changed (texts, captions, cover, playlists): channels that have them are given it. */
  changed(tx: Transaction, videoIds: readonly string[]): Promise<void>;
  /** The card wishes another time: what was planned for the former one follows, unless it is out already. */
  postponed(tx: Transaction, actor: Actor, wish: NewWish): Promise<void>;
}

export interface NewWish {
  readonly videoId: string;
  /** Null: as soon as it can be. */
  readonly from: Date | null;
  readonly to: Date | null;
}
