export { collectionById, type CollectionById } from './collection-by-id.ts';
export {
  explainFigure,
  figuresMonth,
  figuresOfCenter,
  figuresOfMonth,
  type ExplainFigure,
  type FiguresOfCenter,
  type FiguresOfMonth,
} from './figures.ts';
