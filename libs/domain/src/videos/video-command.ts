import type { VideoState } from './video-state.ts';

/** Commands of a video's own page; the rest of the life are moves of other modules. */
export const videoCommands = [
  'save',
  'upload',
  'submit',
  'withdraw',
  'check-again',
  'choose-poster',
] as const;

export type OwnVideoCommand = (typeof videoCommands)[number];

/** What the change log names: a command of the page, the making, the file's coming and going, or a move to a state. */
export type VideoCommand = OwnVideoCommand | 'create' | 'remove-file' | `to-${VideoState}`;

const states: Readonly<Record<OwnVideoCommand, readonly VideoState[]>> = {
  save: ['uploading', 'checking', 'moderation', 'returned', 'failed', 'approved', 'publishing', 'published'],
  upload: ['uploading', 'returned', 'failed'],
  submit: ['returned'],
  withdraw: ['uploading', 'checking', 'moderation', 'approved', 'returned', 'failed'],
  'check-again': ['failed', 'moderation', 'checking'],
  'choose-poster': [
    'uploading',
    'checking',
    'moderation',
    'returned',
    'failed',
    'approved',
    'publishing',
    'published',
  ],
};

/** True where the state lets the command be taken at all; place and role are asked apart. */
export function videoStateAllows(state: VideoState, command: OwnVideoCommand): boolean {
  return states[command].includes(state);
}
