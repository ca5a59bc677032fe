export { newUpload, uploadKey, uploadOwner, type NewUpload } from './uploads.ts';
