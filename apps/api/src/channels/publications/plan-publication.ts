import { DomainError } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import { channelKinds } from '@pbnet/domain/channels';
import type { PublicationState } from '@pbnet/domain/publications';
import type { PlanPublication, SavePublication } from '@pbnet/validation/publications';
import { eq } from 'drizzle-orm';
import { channels } from '../channels.tables.ts';
import type { VideoChannels } from '../video-channel.ts';
import type { Transaction } from '../../database.ts';
import type { JobSender } from '../../jobs/job-sender.ts';
import type { Clearance } from '../../moderation/clearance.ts';
import type { VideoSteps } from '../../videos/video-steps.ts';
import { videos } from '../../videos/videos.tables.ts';
import { changePublication, refuseUnless, wake } from './publication-changes.ts';
import { publicationsRepository } from './publications.repository.ts';
import { adapterOf, type ChannelOfPublication } from './publication-subject.ts';

export interface PublicationDesk {
  readonly adapters: VideoChannels;
  readonly clearance: Clearance;
  readonly steps: VideoSteps;
  readonly jobs: JobSender;
  readonly now: Date;
}

export interface DeskRun<Input> {
  readonly input: Input;
  readonly desk: PublicationDesk;
}

/** A time that a person has just chosen may be a few seconds old when it arrives. */
const graceMs = 60_000;

function timeOf(publishAt: string | null, now: Date): Date | null {
  if (publishAt === null) return null;
  const at = new Date(publishAt);
  if (at.getTime() < now.getTime() - graceMs) throw new DomainError('rule-broken', 'publication-time-past');
  return at;
}

/** Plans a publication; the same again changes nothing. What was taken down may be planned anew. */
export async function planPublication(
  tx: Transaction,
  actor: Actor,
  { input, desk }: DeskRun<PlanPublication>,
): Promise<string> {
  const { id, videoId, channelId, title, description } = input;
  const { now } = desk;
  const repository = publicationsRepository(tx);
  const channel = await channelOf(tx, channelId);
  const [video] = await tx.select().from(videos).where(eq(videos.id, videoId)).for('update');
  if (!video) throw new DomainError('not-found', 'not-found');
  const existing = await repository.ofPair(videoId, channelId);
  if (existing?.id === id && existing.state !== 'taken-down') return id;
  if (existing && existing.state !== 'taken-down')
    throw new DomainError('rule-broken', 'publication-planned-already', { channel: channel.title });
  const publishAt = timeOf(input.publishAt, now);
  await refuseUncleared(tx, desk, video);
  refuseLongTexts(desk, channel, {
    title: title ?? video.title,
    description: description ?? video.annotation,
  });

  const nextAttemptAt = channel.kind === 'by-hand' ? null : now;
  const change = { publishAt, title, description, nextAttemptAt, state: 'waiting' } as const;
  const { regionId, regionalCenterId, centerId } = video;
  const publicationId = existing?.id ?? id;
  if (!existing) {
    const place = { regionId, regionalCenterId, centerId };
    await repository.add({ id, videoId, channelId, ...place, ...change, createdBy: actor.accountId });
  }
  const before = await repository.lock(publicationId, null);
  const anew = { externalId: null, externalUrl: null, session: null, sentBytes: 0, extras: [], attempts: 0 };
  const cleared = {
    failure: null,
    failureWords: null,
    takenDownAt: null,
    takeDownReason: null,
    byHand: false,
  };
  await changePublication(tx, actor, {
    ...{ before, change: existing ? { ...change, ...anew, ...cleared } : change, step: 'plan', now },
    words: channel.title,
  });
  if (video.state === 'approved')
    await desk.steps.move(tx, actor, { id: videoId, version: null, to: 'publishing' });
  if (nextAttemptAt) await wake(tx, desk.jobs, [publicationId]);
  return publicationId;
}

/** What lies on the channel, or will: its texts may be mended at any time, the moment until it has come. */
const editable: readonly PublicationState[] = [
  'waiting',
  'placing',
  'processing',
  'scheduled',
  'published',
  'failed',
];

/** Changes what is said there and when; what the channel has already is told to it by the worker. */
export async function savePublication(
  tx: Transaction,
  actor: Actor,
  { input, desk }: DeskRun<SavePublication>,
): Promise<string> {
  const { id, version, title, description } = input;
  const before = await publicationsRepository(tx).lock(id, version);
  refuseUnless(before, before.byHand ? ['waiting', 'failed'] : editable);
  const unchanged =
    before.state === 'published' ||
    before.publishAt?.toISOString() === (input.publishAt && new Date(input.publishAt).toISOString());
  const publishAt = unchanged ? before.publishAt : timeOf(input.publishAt, desk.now);
  const channel = await channelOf(tx, before.channelId);
  const [video] = await tx.select().from(videos).where(eq(videos.id, before.videoId));
  const texts = { title: title ?? video?.title ?? '', description: description ?? video?.annotation ?? '' };
  refuseLongTexts(desk, channel, texts);
  const there = before.externalId !== null && before.state !== 'failed';
  const change = { publishAt, title, description, ...(there ? { nextAttemptAt: desk.now } : {}) };
  await changePublication(tx, actor, { before, change, step: 'edit', now: desk.now });
  if (there) await wake(tx, desk.jobs, [id]);
  return id;
}

async function channelOf(tx: Transaction, channelId: string): Promise<ChannelOfPublication> {
  const [channel] = await tx.select().from(channels).where(eq(channels.id, channelId));
  if (!channel || !channelKinds.some((kind) => kind === channel.kind))
    throw new DomainError('not-found', 'not-found');
  return channel;
}

const publishable: readonly string[] = ['approved', 'publishing', 'published'];

async function refuseUncleared(
  tx: Transaction,
  { clearance }: PublicationDesk,
  { id, state }: { readonly id: string; readonly state: string },
): Promise<void> {
  if (!publishable.includes(state)) throw new DomainError('rule-broken', 'publication-not-approved');
  const lacks = await clearance.of(tx, id);
  if (lacks.length > 0)
    throw new DomainError('rule-broken', 'publication-not-cleared', {
      lacks: lacks.map((lack) => lackWords[lack]),
    });
}

const lackWords = {
  rights: { ru: 'нет записи о правах', en: 'no record of rights' },
  'rights-ended': { ru: 'срок прав истёк', en: 'the rights have ended' },
  'consent-missing': { ru: 'нет согласия человека в кадре', en: 'a shown person’s consent is missing' },
  'consent-withdrawn': { ru: 'согласие отозвано', en: 'a consent was withdrawn' },
  title: { ru: 'нет названия', en: 'no title' },
  annotation: { ru: 'нет аннотации', en: 'no annotation' },
  checklist: { ru: 'лист проверки не закончен', en: 'the checklist is not finished' },
} as const;

interface Texts {
  readonly title: string;
  readonly description: string;
}

function refuseLongTexts(desk: PublicationDesk, channel: ChannelOfPublication, texts: Texts): void {
  const capabilities = adapterOf(desk, channel)?.capabilities;
  if (!capabilities) return;
  const { titleLength, descriptionLength } = capabilities;
  if (texts.title.length > titleLength)
    throw new DomainError('rule-broken', 'publication-title-long', {
      most: titleLength,
      has: texts.title.length,
    });
  if (texts.description.length > descriptionLength)
    throw new DomainError('rule-broken', 'publication-description-long', {
      most: descriptionLength,
      has: texts.description.length,
    });
}
