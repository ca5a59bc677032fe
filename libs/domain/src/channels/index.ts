export {
  channelFailures,
  channelKinds,
  type ChannelCapabilities,
  type ChannelFailureReason,
  type ChannelKind,
} from './channel.ts';
