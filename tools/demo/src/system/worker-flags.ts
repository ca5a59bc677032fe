/**
 * Flags of node that a worker runs with, as README tells operators. Letters pass through the young heap of V8; a
 * larger one is collected less often: a mailing gains a tenth.
 */
export const workerFlags: readonly string[] = ['--max-semi-space-size=32'];
