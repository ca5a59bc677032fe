import type { QueueName } from './queues.ts';

/** Work that a person starts and that outlives the process: after a worker's death the queue gives it out again. */
export interface QueuedWork {
  readonly queue: QueueName;
  /** How many of them go on beside one another; one unless told. */
  readonly atOnce?: number;
  /**
   * Begins where an earlier run was cut off. Throws when it is to be run again.
   * @param stopping aborted when the worker stops: leave at the next safe place by throwing
   */
  run(data: Readonly<Record<string, unknown>>, stopping: AbortSignal): Promise<void>;
}
