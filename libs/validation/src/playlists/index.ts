export {
  archivePlaylist,
  orderPlaylist,
  playlistCandidates,
  playlistKey,
  savePlaylist,
  type ArchivePlaylist,
  type OrderPlaylist,
  type PlaylistCandidates,
  type SavePlaylist,
} from './playlists.ts';
