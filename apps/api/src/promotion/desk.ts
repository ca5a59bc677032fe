import type { Day } from '@pbnet/domain';
import type { Outbox } from '../mail/outbox.ts';
import type { SocialNetwork } from './social-network.ts';
import type { ChannelAccess } from '../channels/video-channel.ts';
import type { Transaction } from '../database.ts';

/** Whose pages of networks are connected: the channels' module keeps them and their keys. */
export interface Networks {
  /** By the channel's kind: 'vk-wall', 'telegram'. */
  readonly adapters: Readonly<Record<'vk-wall' | 'telegram', SocialNetwork>>;
  /** @throws DomainError when the channel is not connected */
  open(tx: Transaction, channelId: string): Promise<ChannelAccess>;
  /** The network takes the page's key no more: nothing is sent there until the administrator, who is told, connects it again. */
  letGo(tx: Transaction, lost: { readonly channelId: string; readonly now: Date }): Promise<void>;
}

/** What a step needs beside its input. */
export interface Desk {
  readonly outbox: Outbox;
  readonly networks: Networks;
  /** Address that links begin with, without a slash at the end. */
  readonly publicUrl: string;
  readonly now: Date;
  /** The day in the network's own zone. */
  readonly today: Day;
}

export interface StepRun<Input> {
  readonly input: Input;
  readonly desk: Desk;
}
