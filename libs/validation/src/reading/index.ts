export { collectionById, type CollectionById } from './collection-by-id.ts';
export {
  cancelPolicy,
  collectionKey,
  collectionStep,
  createCollection,
  itemFields,
  listItems,
  policyFields,
  putItem,
  removeItem,
  saveCollection,
  setPolicy,
  tryPolicy,
  type CancelPolicy,
  type CollectionStep,
  type CreateCollection,
  type ListItems,
  type PutItem,
  type RemoveItem,
  type SaveCollection,
  type SetPolicy,
  type TryPolicy,
} from './collections.ts';
export { createServer, saveServer, type CreateServer, type SaveServer } from './servers.ts';
export {
  explainFigure,
  figuresMonth,
  figuresOfCenter,
  figuresOfMonth,
  type ExplainFigure,
  type FiguresOfCenter,
  type FiguresOfMonth,
} from './figures.ts';
