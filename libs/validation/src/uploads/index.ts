export { newUpload, uploadKey, uploadOwner, type NewUpload, type UploadOwner } from './uploads.ts';
