import * as input from '@pbnet/validation/readiness';
import { may, router } from '../trpc.ts';

const read = may('opening.read');
const edit = may('opening.edit');
const open = may('opening.open');

export const readinessRouter = router({
  items: read.query(({ ctx }) => ctx.readiness.items(ctx.actor)),

  saveItem: open
    .input(input.saveReadinessItem)
    .mutation(({ ctx, input: asked }) => ctx.readiness.saveItem(ctx.actor, asked)),

  get: read.input(input.openingKey).query(({ ctx, input: asked }) => ctx.readiness.get(ctx.actor, asked.id)),

  agreements: read
    .input(input.openingKey)
    .query(({ ctx, input: asked }) => ctx.readiness.agreements(ctx.actor, asked.id)),

  prepare: edit
    .input(input.openingStep)
    .mutation(({ ctx, input: asked }) => ctx.readiness.prepare(ctx.actor, asked)),

  prove: edit
    .input(input.proveItem)
    .mutation(({ ctx, input: asked }) => ctx.readiness.prove(ctx.actor, asked)),

  returnItem: open
    .input(input.returnItem)
    .mutation(({ ctx, input: asked }) => ctx.readiness.returnItem(ctx.actor, asked)),

  waive: open
    .input(input.returnItem)
    .mutation(({ ctx, input: asked }) => ctx.readiness.waive(ctx.actor, asked)),

  reopen: edit
    .input(input.reopenItem)
    .mutation(({ ctx, input: asked }) => ctx.readiness.reopen(ctx.actor, asked)),

  ready: edit
    .input(input.openingStep)
    .mutation(({ ctx, input: asked }) => ctx.readiness.ready(ctx.actor, asked)),

  open: open
    .input(input.openPlanned)
    .mutation(({ ctx, input: asked }) => ctx.readiness.open(ctx.actor, asked)),

  linkAgreement: edit
    .input(input.linkAgreement)
    .mutation(({ ctx, input: asked }) => ctx.readiness.linkAgreement(ctx.actor, asked)),

  prepareAgreement: may('agreement.edit')
    .input(input.prepareAgreement)
    .mutation(({ ctx, input: asked }) => ctx.readiness.prepareAgreement(ctx.actor, asked)),

  planCeremony: edit
    .input(input.planCeremony)
    .mutation(({ ctx, input: asked }) => ctx.readiness.planCeremony(ctx.actor, asked)),

  saveCeremony: edit
    .input(input.saveCeremony)
    .mutation(({ ctx, input: asked }) => ctx.readiness.saveCeremony(ctx.actor, asked)),

  chain: may('opening.read', { center: 'centerId' })
    .input(input.centerOfLife)
    .query(({ ctx, input: asked }) => ctx.readiness.chain(ctx.actor, asked)),
});
