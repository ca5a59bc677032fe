import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** True while the process lives (a zombie does not) and its command line matches, where the system lets us read it. */
export function isRunning(pid: number, commandLine = /./): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  if (process.platform !== 'linux') return true;
  try {
    const status = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const state = status[status.lastIndexOf(')') + 2];
    return state !== 'Z' && commandLine.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
  } catch {
    return false;
  }
}

/** The id of a process that has just ended. */
export function deadProcessId(): number {
  return spawnSync(process.execPath, ['--version']).pid;
}
