export { checkSentence } from './check-words.ts';
export {
  checkCodes,
  checkSeverities,
  type CheckCode,
  type CheckFinding,
  type CheckSeverity,
} from './video-check.ts';
export { videoCommands, videoStateAllows, type OwnVideoCommand, type VideoCommand } from './video-command.ts';
export { usualThemes, videoLanguages, type VideoContent } from './video-content.ts';
export { mayMoveVideo, videoStates, type VideoState } from './video-state.ts';
