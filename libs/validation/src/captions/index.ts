export {
  captionsOf,
  longestCaptions,
  removeCaptions,
  saveCaptions,
  type CaptionsOf,
  type RemoveCaptions,
  type SaveCaptions,
} from './captions.ts';
