export { galleryKey, listGallery, type ListGallery } from './gallery.ts';
