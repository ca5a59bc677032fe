export {
  channelFailures,
  channelKinds,
  connectionFields,
  connectionKinds,
  networkKinds,
  type ChannelCapabilities,
  type ChannelFailureReason,
  type ChannelKind,
  type ConnectionFields,
  type ConnectionKind,
} from './channel.ts';
export { channelFailureWords } from './failure-words.ts';
