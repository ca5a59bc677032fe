export const videoStates = [
  'uploading',
  'checking',
  'moderation',
  'approved',
  'publishing',
  'published',
  'returned',
  'rejected',
  'failed',
  'withdrawn',
] as const;

/**
 * `uploading → checking → moderation → approved → publishing → published`. A returned video goes to moderation anew
 * (through the checks when its file was replaced), a rejected one is closed with its reason, a failed one waits for a
 * person or another attempt. Withdrawn: taken down everywhere, the record stays.
 */
export type VideoState = (typeof videoStates)[number];

const moves: Readonly<Record<VideoState, readonly VideoState[]>> = {
  uploading: ['checking', 'withdrawn'],
  checking: ['moderation', 'failed', 'returned', 'withdrawn'],
  moderation: ['approved', 'returned', 'rejected', 'withdrawn'],
  approved: ['publishing', 'returned', 'withdrawn'],
  publishing: ['published', 'failed', 'approved', 'withdrawn'],
  published: ['publishing', 'withdrawn'],
  returned: ['uploading', 'checking', 'moderation', 'withdrawn'],
  rejected: [],
  failed: ['uploading', 'checking', 'publishing', 'approved', 'withdrawn'],
  withdrawn: ['moderation'],
};

export function mayMoveVideo(from: VideoState, to: VideoState): boolean {
  return moves[from].includes(to);
}
