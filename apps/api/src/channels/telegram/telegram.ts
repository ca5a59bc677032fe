import { networkLimits, wordsOfPost } from '@pbnet/domain/promotion';
import type { SocialNetwork } from '../../promotion/social-network.ts';
import { ChannelFailure, type ChannelAccess } from '../video-channel.ts';
import { callBot, tryBot, type TelegramAddresses } from './bot-api.ts';

interface Chat {
  readonly id: number;
  readonly title?: string;
  readonly username?: string;
}

/** The channel that the bot writes to: '@name' or its number. */
function chatOf({ settings }: ChannelAccess): string {
  const chat = settings['chatId'] ?? '';
  if (chat === '') throw new ChannelFailure('forbidden', 'no channel is named');
  return chat;
}

/** Messages in a channel of Telegram by a bot that is its administrator. */
export function telegram(addresses: TelegramAddresses): SocialNetwork {
  const { pagesUrl } = addresses;
  // A closed channel has no name in addresses; its messages open by the number without the prefix of channels.
  const address = ({ id, username }: Chat) =>
    username === undefined ? `${pagesUrl}/c/${String(id).replace(/^-100/, '')}` : `${pagesUrl}/${username}`;

  return {
    kind: 'telegram',
    limits: networkLimits.telegram,
    repeatsSafelyMs: 0,

    async identify(access) {
      const chat = await callBot<Chat>(addresses, access, {
        method: 'getChat',
        fields: { chat_id: chatOf(access) },
      });
      return { title: chat.title ?? chatOf(access), url: address(chat) };
    },

    async publish(access, post) {
      const words = wordsOfPost('telegram', post);
      const chat_id = chatOf(access);
      const sent = await tryBot<{ readonly message_id: number; readonly chat: Chat }>(addresses, access, {
        ...(post.image
          ? { method: 'sendPhoto', fields: { chat_id, caption: words }, photo: post.image }
          : { method: 'sendMessage', fields: { chat_id, text: words } }),
      });
      if (sent === null) return null;
      const externalId = String(sent.message_id);
      return { externalId, url: `${address(sent.chat)}/${externalId}` };
    },

    async remove(access, externalId) {
      const fields = { chat_id: chatOf(access), message_id: externalId };
      await callBot(addresses, access, { method: 'deleteMessage', fields }).catch((error: unknown) => {
        if (!(error instanceof ChannelFailure) || error.reason !== 'gone') throw error;
      });
    },
  };
}
