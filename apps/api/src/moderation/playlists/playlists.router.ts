import { videoKey } from '@pbnet/validation/moderation';
import * as input from '@pbnet/validation/playlists';
import { may, router } from '../../trpc.ts';

const read = may('video.read');
const manage = may('playlist.manage');

export const playlistsRouter = router({
  list: read.query(({ ctx }) => ctx.playlists.list(ctx.actor)),

  of: read.input(videoKey).query(({ ctx, input: asked }) => ctx.playlists.of(ctx.actor, asked.id)),

  get: read.input(input.playlistKey).query(({ ctx, input: asked }) => ctx.playlists.get(ctx.actor, asked.id)),

  save: manage
    .input(input.savePlaylist)
    .mutation(({ ctx, input: asked }) => ctx.playlists.save(ctx.actor, asked)),

  archive: manage
    .input(input.archivePlaylist)
    .mutation(({ ctx, input: asked }) => ctx.playlists.archive(ctx.actor, asked)),

  order: manage
    .input(input.orderPlaylist)
    .mutation(({ ctx, input: asked }) => ctx.playlists.order(ctx.actor, asked)),

  candidates: manage
    .input(input.playlistCandidates)
    .query(({ ctx, input: asked }) => ctx.playlists.candidates(ctx.actor, asked)),
});
