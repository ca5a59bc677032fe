import * as input from '@pbnet/validation/network';
import { may, router } from '../trpc.ts';

const read = may('network.read');
const manage = may('network.manage');
const live = may('center.manage', { center: 'centerId' });

const regionsRouter = router({
  overview: read
    .input(input.networkOverview)
    .query(({ ctx, input: asked }) => ctx.network.regions.overview(ctx.actor, asked)),
  get: read
    .input(input.regionId)
    .query(({ ctx, input: asked }) => ctx.network.regions.get(ctx.actor, asked.regionId)),
  add: manage
    .input(input.addRegion)
    .mutation(({ ctx, input: asked }) => ctx.network.regions.add(ctx.actor, asked)),
  change: manage
    .input(input.changeRegion)
    .mutation(({ ctx, input: asked }) => ctx.network.regions.change(ctx.actor, asked)),
  correct: manage
    .input(input.correctRegion)
    .mutation(({ ctx, input: asked }) => ctx.network.regions.correct(ctx.actor, asked)),
});

const organizationsRouter = router({
  list: read
    .input(input.listOrganizations)
    .query(({ ctx, input: asked }) => ctx.network.organizations.list(ctx.actor, asked)),
  get: read
    .input(input.organizationId)
    .query(({ ctx, input: asked }) => ctx.network.organizations.get(ctx.actor, asked.organizationId)),
  add: manage
    .input(input.addOrganization)
    .mutation(({ ctx, input: asked }) => ctx.network.organizations.add(ctx.actor, asked)),
  change: manage
    .input(input.changeOrganization)
    .mutation(({ ctx, input: asked }) => ctx.network.organizations.change(ctx.actor, asked)),
  correct: manage
    .input(input.correctOrganization)
    .mutation(({ ctx, input: asked }) => ctx.network.organizations.correct(ctx.actor, asked)),
  archive: manage
    .input(input.archiveOrganization)
    .mutation(({ ctx, input: asked }) => ctx.network.organizations.archive(ctx.actor, asked)),
});

const regionalCentersRouter = router({
  list: read
    .input(input.listRegionalCenters)
    .query(({ ctx, input: asked }) => ctx.network.regionalCenters.list(ctx.actor, asked)),
  get: may('network.read', { regionalCenter: 'regionalCenterId' })
    .input(input.regionalCenterId)
    .query(({ ctx, input: asked }) => ctx.network.regionalCenters.get(ctx.actor, asked.regionalCenterId)),
  open: manage
    .input(input.openRegionalCenter)
    .mutation(({ ctx, input: asked }) => ctx.network.regionalCenters.open(ctx.actor, asked)),
  change: manage
    .input(input.changeRegionalCenter)
    .mutation(({ ctx, input: asked }) => ctx.network.regionalCenters.change(ctx.actor, asked)),
  correct: manage
    .input(input.correctRegionalCenter)
    .mutation(({ ctx, input: asked }) => ctx.network.regionalCenters.correct(ctx.actor, asked)),
  close: manage
    .input(input.closeRegionalCenter)
    .mutation(({ ctx, input: asked }) => ctx.network.regionalCenters.close(ctx.actor, asked)),
});

const centersRouter = router({
  list: read
    .input(input.listCenters)
    .query(({ ctx, input: asked }) => ctx.network.centers.list(ctx.actor, asked)),
  get: may('network.read', { center: 'centerId' })
    .input(input.centerId)
    .query(({ ctx, input: asked }) => ctx.network.centers.get(ctx.actor, asked.centerId)),
  open: manage
    .input(input.openCenter)
    .mutation(({ ctx, input: asked }) => ctx.network.centers.open(ctx.actor, asked)),
  change: live
    .input(input.changeCenter)
    .mutation(({ ctx, input: asked }) => ctx.network.centers.change(ctx.actor, asked)),
  correct: manage
    .input(input.correctCenter)
    .mutation(({ ctx, input: asked }) => ctx.network.centers.correct(ctx.actor, asked)),
  suspend: live
    .input(input.suspendCenter)
    .mutation(({ ctx, input: asked }) => ctx.network.centers.suspend(ctx.actor, asked)),
  resume: live
    .input(input.resumeCenter)
    .mutation(({ ctx, input: asked }) => ctx.network.centers.resume(ctx.actor, asked)),
  close: live
    .input(input.closeCenter)
    .mutation(({ ctx, input: asked }) => ctx.network.centers.close(ctx.actor, asked)),
});

const addressesRouter = router({
  list: may('network.read', { center: 'centerId' })
    .input(input.centerId)
    .query(({ ctx, input: asked }) => ctx.network.addresses.list(ctx.actor, asked.centerId)),
  add: live
    .input(input.addCenterAddresses)
    .mutation(({ ctx, input: asked }) => ctx.network.addresses.add(ctx.actor, asked)),
  end: live
    .input(input.endCenterAddress)
    .mutation(({ ctx, input: asked }) => ctx.network.addresses.end(ctx.actor, asked)),
});

export const networkRouter = router({
  regions: regionsRouter,
  organizations: organizationsRouter,
  regionalCenters: regionalCentersRouter,
  centers: centersRouter,
  addresses: addressesRouter,
});
