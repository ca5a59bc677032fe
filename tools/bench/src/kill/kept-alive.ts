import { startChild, type Child, type ChildOptions } from '@pbnet/demo/system/child';
import { setTimeout as pause } from 'node:timers/promises';

export interface KeptAlive {
  /** Of the process that runs now. */
  pid(): number;
  /** Ends the process as a power cut would; it is started again at once. */
  kill(): void;
  stop(): Promise<void>;
}

/** What a process manager does: a process that ends is started again. */
export function keepAlive(options: ChildOptions): KeptAlive {
  let child: Child = startChild(options);
  let stopping = false;

  async function watch(): Promise<void> {
    while (!stopping) {
      await child.ended;
      if (stopping) return;
      await pause(100);
      child = startChild(options);
    }
  }
  const watching = watch();

  return {
    pid: () => child.pid,
    kill: () => void process.kill(child.pid, 'SIGKILL'),
    async stop() {
      stopping = true;
      await child.stop();
      await watching;
    },
  };
}
