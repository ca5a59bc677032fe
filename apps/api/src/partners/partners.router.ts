import * as input from '@pbnet/validation/partners';
import { may, router } from '../trpc.ts';

const own = { regionalCenter: 'regionalCenterId' } as const;

export const partnersRouter = router({
  list: may('partner.read')
    .input(input.listPartners)
    .query(({ ctx, input: asked }) => ctx.partners.list(ctx.actor, asked)),

  get: may('partner.read')
    .input(input.partnerKey)
    .query(({ ctx, input: { organizationId } }) => ctx.partners.get(ctx.actor, organizationId)),

  alike: may('partner.edit')
    .input(input.alikePartners)
    .query(({ ctx, input: asked }) => ctx.partners.alike(ctx.actor, asked)),

  add: may('partner.edit')
    .input(input.addPartner)
    .mutation(({ ctx, input: asked }) => ctx.partners.add(ctx.actor, asked)),

  save: may('partner.edit')
    .input(input.savePartner)
    .mutation(({ ctx, input: asked }) => ctx.partners.save(ctx.actor, asked)),

  addContact: may('partner.edit')
    .input(input.addContact)
    .mutation(({ ctx, input: asked }) => ctx.partners.addContact(ctx.actor, asked)),

  saveContact: may('partner.edit')
    .input(input.saveContact)
    .mutation(({ ctx, input: asked }) => ctx.partners.saveContact(ctx.actor, asked)),

  removeContact: may('partner.edit')
    .input(input.removeContact)
    .mutation(({ ctx, input: asked }) => ctx.partners.removeContact(ctx.actor, asked)),

  addPartnership: may('partner.edit', own)
    .input(input.addPartnership)
    .mutation(({ ctx, input: asked }) => ctx.partners.addPartnership(ctx.actor, asked)),

  savePartnership: may('partner.edit')
    .input(input.savePartnership)
    .mutation(({ ctx, input: asked }) => ctx.partners.savePartnership(ctx.actor, asked)),

  pairs: may('partner.merge')
    .input(input.listPairs)
    .query(({ ctx, input: asked }) => ctx.partners.pairs(ctx.actor, asked)),

  tellApart: may('partner.merge')
    .input(input.pairKey)
    .mutation(({ ctx, input: asked }) => ctx.partners.tellApart(ctx.actor, asked)),

  mergePreview: may('partner.merge')
    .input(input.mergePreview)
    .query(({ ctx, input: asked }) => ctx.partners.mergePreview(ctx.actor, asked)),

  merge: may('partner.merge')
    .input(input.mergePartners)
    .mutation(({ ctx, input: asked }) => ctx.partners.merge(ctx.actor, asked)),
});
