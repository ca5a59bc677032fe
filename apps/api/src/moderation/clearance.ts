import type { ClearanceLack } from '@pbnet/domain/moderation';
import type { Transaction } from '../database.ts';

export type { ClearanceLack };

/** What still forbids to publish a video; an empty list lets it go. */
export interface Clearance {
  of(tx: Transaction, videoId: string): Promise<readonly ClearanceLack[]>;
}

/** What goes to channels beside the video. */
export interface VideoExtras {
  captions(
    tx: Transaction,
    videoId: string,
  ): Promise<readonly { readonly language: string; readonly name: string; readonly text: string }[]>;
  /** Titles of the playlists that the video belongs to, its region's first. */
  playlists(tx: Transaction, videoId: string): Promise<readonly string[]>;
}
