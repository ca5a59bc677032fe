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
export { decide, isLimited, type DecisionFacts, type ReadingReader, type Verdict } from './decide.ts';
export { figureCodes, readingFigures, type ReadingFigure } from './figures.ts';
export {
  figureVerdict,
  type ComparedFigure,
  type FigureThresholds,
  type FigureVerdict,
} from './compare-figures.ts';
export { noPace, openReadingMinutes, turnPage, type PageTurn, type ReadingPace } from './limits.ts';
export { readerKinds, readerOfKind, type ReaderKind } from './reader-kinds.ts';
