import type { Rule } from './rules.ts';

/** The usual troubles of mail, ready to be put among the rules. */
export const failures = {
  refuseConnections: (): Rule => ({
    phase: 'connect',
    action: { kind: 'refuse', code: 421, text: '4.3.2 Service not available' },
  }),
  unknownUser: (address: string): Rule => ({
    phase: 'recipient',
    address,
    action: { kind: 'refuse', code: 550, text: '5.1.1 User unknown' },
  }),
  greylist: (address = '*'): Rule => ({
    phase: 'recipient',
    address,
    times: 1,
    action: { kind: 'refuse', code: 451, text: '4.7.1 Greylisted, try again later' },
  }),
  slow: (milliseconds: number, address = '*'): Rule => ({
    phase: 'data',
    address,
    action: { kind: 'delay', milliseconds },
  }),
  tooLarge: (bytes: number): Rule => ({
    phase: 'data',
    largerThan: bytes,
    action: { kind: 'refuse', code: 552, text: '5.3.4 Message too big' },
  }),
  /** The line breaks at every letter after this many. */
  dieAfter: (letters: number): Rule => ({ phase: 'data', after: letters, action: { kind: 'hang-up' } }),
  /** Takes one letter for each address and loses the line before saying so: the sender cannot know. */
  loseAnswer: (address = '*'): Rule => ({
    phase: 'data',
    address,
    times: 1,
    action: { kind: 'hang-up', keep: true },
  }),
  bounce: (address: string): Rule => ({
    phase: 'data',
    address,
    action: {
      kind: 'report',
      report: { action: 'failed', status: '5.1.1', diagnostic: 'smtp; 550 5.1.1 User unknown' },
    },
  }),
} as const;
