export { captionLanguages, captionLanguageName, type CaptionLanguage } from './caption-language.ts';
export { cueRemarks, type CueRemark, type CueRemarkKind } from './cue-remarks.ts';
export { mergeCues, shiftCues, splitCue } from './edit-cues.ts';
export { cueTime, readCueTime, type Cue } from './cue.ts';
export { formatVtt } from './format-vtt.ts';
export { captionMistakes, mistakeWords, type CaptionMistake } from './caption-mistake.ts';
export { readVtt, type ReadVtt } from './read-vtt.ts';
