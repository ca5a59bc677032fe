import {
  cancelPolicy,
  collectionKey,
  collectionStep,
  createCollection,
  listItems,
  putItem,
  removeItem,
  saveCollection,
  setPolicy,
  tryPolicy,
} from '@pbnet/validation/reading';
import { may, router } from '../../trpc.ts';

export const collectionsRouter = router({
  list: may('collection.read').query(({ ctx }) => ctx.collections.list(ctx.actor)),

  get: may('collection.read')
    .input(collectionKey)
    .query(({ ctx, input }) => ctx.collections.get(ctx.actor, input.id)),

  create: may('collection.manage')
    .input(createCollection)
    .mutation(({ ctx, input }) => ctx.collections.create(ctx.actor, input)),

  save: may('collection.manage')
    .input(saveCollection)
    .mutation(({ ctx, input }) => ctx.collections.save(ctx.actor, input)),

  setPolicy: may('collection.manage')
    .input(setPolicy)
    .mutation(({ ctx, input }) => ctx.collections.setPolicy(ctx.actor, input)),

  cancelPolicy: may('collection.manage')
    .input(cancelPolicy)
    .mutation(({ ctx, input }) => ctx.collections.cancelPolicy(ctx.actor, input)),

  archive: may('collection.manage')
    .input(collectionStep)
    .mutation(({ ctx, input }) => ctx.collections.archive(ctx.actor, input)),

  restore: may('collection.manage')
    .input(collectionStep)
    .mutation(({ ctx, input }) => ctx.collections.restore(ctx.actor, input)),

  // A card may be named in it, and naming one is written down: no query.
  tryPolicy: may('collection.manage')
    .input(tryPolicy)
    .mutation(({ ctx, input }) => ctx.collections.tryPolicy(ctx.actor, input)),

  items: may('collection.read')
    .input(listItems)
    .query(({ ctx, input }) => ctx.resourceItems.list(ctx.actor, input)),

  putItem: may('collection.manage')
    .input(putItem)
    .mutation(({ ctx, input }) => ctx.resourceItems.put(ctx.actor, input)),

  removeItem: may('collection.manage')
    .input(removeItem)
    .mutation(({ ctx, input }) => ctx.resourceItems.remove(ctx.actor, input)),
});
