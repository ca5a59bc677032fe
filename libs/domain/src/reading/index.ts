export {
  accessGrounds,
  accessRefusals,
  accessTokenSeconds,
  collectionAccesses,
  type AccessGround,
  type AccessRefusal,
  type CollectionAccess,
  type CollectionPolicy,
} from './access.ts';
export { figureCodes, readingFigures, type ReadingFigure } from './figures.ts';
