import type { Transaction } from '../database.ts';

export interface ShownVideo {
  /** What goes beside the videos has changed (captions, cover, playlists): channels that show them are given it. */
  changed(tx: Transaction, videoIds: readonly string[]): Promise<void>;
}
