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
export {
  figureVerdict,
  type ComparedFigure,
  type FigureThresholds,
  type FigureVerdict,
} from './compare-figures.ts';
