import * as z from 'zod';
import type { LiveChannel } from '../../broadcasts/live-channel.ts';
import type { VideoChannel } from '../video-channel.ts';

type Costs = VideoChannel['costs'];

const cost = z.object({ bucket: z.string().min(1), amount: z.number().int().min(0) });

/** What an installation may set otherwise when Google changes its prices, as JSON. */
export const quotaCosts = z.partialRecord(
  z.enum([
    'upload',
    'release',
    'remove',
    'edit',
    'caption',
    'captionRemoval',
    'thumbnail',
    'playlist',
    'status',
    'views',
  ]),
  cost,
);

const units = (amount: number) => ({ bucket: 'units', amount });

/** Of broadcasts. */
export const publishedLiveCosts: LiveChannel['costs'] = {
  // Looks for what a crash left, the broadcast, the stream, their binding.
  make: units(152),
  signal: units(1),
  // A look at the state, the change.
  move: units(51),
  viewers: units(1),
  remove: units(50),
};

/** As Google publishes them in November 2026: uploads have a bucket of their own. */
export const publishedCosts: Costs = {
  upload: { bucket: 'uploads', amount: 1 },
  // A look at the video before each change.
  release: units(51),
  remove: units(50),
  // A look at the video before each change.
  edit: units(51),
  // The list of its captions, and the dearer of adding and replacing.
  caption: units(500),
  // The list of its captions, and the removal.
  captionRemoval: units(100),
  thumbnail: units(50),
  // Two pages of playlists, a new one, a look whether the video is in it, putting it there.
  playlist: units(103),
  status: units(1),
  views: units(1),
};
