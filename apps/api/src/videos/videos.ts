import type { Actor } from '@pbnet/domain/access';
import type {
  AddPoster,
  ChoosePoster,
  CreateVideo,
  ListVideos,
  SaveVideo,
  VideoStepInput,
  WithdrawVideo,
} from '@pbnet/validation/videos';
import type { Database, Transaction } from '../database.ts';
import type { ObjectStore } from '../files/object-store.ts';
import type { JobSender } from '../jobs/job-sender.ts';
import type { Today } from '../network/today.ts';
import type { ShownVideo } from '../publications/shown-video.ts';
import type { TakeDown } from '../publications/take-down.ts';
import type { StepRun } from './desk.ts';
import { createVideo, saveVideo } from './edit-video.ts';
import { countVideos, listVideos, readCard } from './read-videos.ts';
import { addPoster, checkAgain, choosePoster, submitVideo, withdrawVideo } from './step-video.ts';
import type { VideoCard, VideoCounts, VideoPage } from './video.ts';

/** Videos that centres send: the card first, then its file, then the checks. Each change is in the change log. */
export interface Videos {
  list(actor: Actor, input: ListVideos): Promise<VideoPage>;
  counts(actor: Actor): Promise<VideoCounts>;
  get(actor: Actor, id: string): Promise<VideoCard>;
  create(actor: Actor, input: CreateVideo): Promise<VideoCard>;
  save(actor: Actor, input: SaveVideo): Promise<VideoCard>;
  submit(actor: Actor, input: VideoStepInput): Promise<VideoCard>;
  withdraw(actor: Actor, input: WithdrawVideo): Promise<VideoCard>;
  checkAgain(actor: Actor, input: VideoStepInput): Promise<VideoCard>;
  choosePoster(actor: Actor, input: ChoosePoster): Promise<VideoCard>;
  addPoster(actor: Actor, input: AddPoster): Promise<VideoCard>;
  /** The picture's bytes (JPEG). Null when the video has no such picture that the actor may see. */
  poster(actor: Actor, id: string, key: string): Promise<ReadableStream<Uint8Array> | null>;
}

export interface VideosOptions {
  readonly database: Database;
  readonly jobs: JobSender;
  readonly objects: ObjectStore;
  readonly now: () => Date;
  readonly today: Today;
  readonly takeDown: TakeDown;
  readonly shown: ShownVideo;
}

type Step<Input> = (tx: Transaction, actor: Actor, run: StepRun<Input>) => Promise<void>;

export function videos({ database, jobs, objects, now, today, takeDown, shown }: VideosOptions): Videos {
  function taken<Input extends { readonly id: string }>(step: Step<Input>) {
    return (actor: Actor, input: Input): Promise<VideoCard> =>
      database.as(actor, async (tx) => {
        await step(tx, actor, { input, desk: { jobs, objects, shown, now: now(), today: today() } });
        return readCard(tx, actor, input.id);
      });
  }

  /** Channels that show the video get its new cover. */
  function shownAnew<Input extends { readonly id: string }>(step: Step<Input>): Step<Input> {
    return async (tx, actor, run) => {
      await step(tx, actor, run);
      await shown.changed(tx, [run.input.id]);
    };
  }

  return {
    list: (actor, asked) => database.as(actor, (tx) => listVideos(tx, asked)),
    counts: (actor) => database.as(actor, (tx) => countVideos(tx)),
    get: (actor, id) => database.as(actor, (tx) => readCard(tx, actor, id)),
    create: taken(createVideo),
    save: taken(saveVideo),
    submit: taken(submitVideo),
    withdraw: taken(async (tx, actor, run: StepRun<WithdrawVideo>) => {
      await withdrawVideo(tx, actor, run);
      const { id: videoId, reason } = run.input;
      await takeDown.everywhere(tx, actor, { videoId, reason });
    }),
    checkAgain: taken(checkAgain),
    choosePoster: taken(shownAnew(choosePoster)),
    addPoster: taken(shownAnew(addPoster)),
    async poster(actor, id, key) {
      const { posters } = await database.as(actor, (tx) => readCard(tx, actor, id));
      return posters.some((poster) => poster.key === key) ? objects.get(key) : null;
    },
  };
}
