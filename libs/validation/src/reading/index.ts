export { collectionById, type CollectionById } from './collection-by-id.ts';
