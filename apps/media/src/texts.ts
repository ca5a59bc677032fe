import { joinTexts } from '@pbnet/micro-frontend';
import { channelsTexts } from './channels/texts.ts';
import { publicationsTexts } from './publications/texts.ts';
import { broadcastsTexts } from './broadcasts/texts.ts';
import { captionsTexts } from './captions/texts.ts';
import { mediaTexts } from './media-texts.ts';
import { moderationTexts } from './moderation/texts.ts';
import { methodsTexts } from './methods/texts.ts';
import { playlistsTexts } from './playlists/texts.ts';
import { rightsTexts } from './rights/texts.ts';
import { promotionTexts } from './promotion/texts.ts';
import { uploadTexts } from './upload/upload-texts.ts';
import { videosTexts } from './videos/texts.ts';

/** Every feature adds its texts under its folder's name: keys read 'videos.title'. */
export const texts = joinTexts({
  broadcasts: broadcastsTexts,
  captions: captionsTexts,
  playlists: playlistsTexts,
  media: mediaTexts,
  channels: channelsTexts,
  publications: publicationsTexts,
  moderation: moderationTexts,
  rights: rightsTexts,
  methods: methodsTexts,
  promotion: promotionTexts,
  upload: uploadTexts,
  videos: videosTexts,
});
