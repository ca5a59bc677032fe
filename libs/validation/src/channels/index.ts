export {
  channelKey,
  channelStep,
  connectChannel,
  createChannel,
  longestKey,
  saveChannel,
  type ChannelKey,
  type ChannelStep,
  type ConnectChannel,
  type CreateChannel,
  type SaveChannel,
} from './channels.ts';
