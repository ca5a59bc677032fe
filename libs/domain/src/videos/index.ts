export { mayMoveVideo, videoStates, type VideoState } from './video-state.ts';
