/** What goes wrong, where and for whom. All of it is data, so that a test, a demo or the web page can switch it. */
export interface Rule {
  /** `connect`: on greeting; `sender`: MAIL FROM; `recipient`: RCPT TO; `data`: the letter has been read whole. */
  readonly phase: 'connect' | 'sender' | 'recipient' | 'data';
  /** Address with `*` for any run of characters; unless told, every address. In `data` it is matched to recipients. */
  readonly address?: string;
  /** Only letters larger than this many bytes (phase `data`). */
  readonly largerThan?: number;
  /** Lets this many matching events pass first. */
  readonly after?: number;
  /** Acts this many times for one address; unless told, always. */
  readonly times?: number;
  readonly action: Action;
}

export type Action =
  /** Answers with an SMTP code: 4xx invites to try again later, 5xx is final. */
  | { readonly kind: 'refuse'; readonly code: number; readonly text: string }
  | { readonly kind: 'delay'; readonly milliseconds: number }
  /** Destroys the socket without an answer; with `keep` in phase `data` the letter is in the mailbox all the same. */
  | { readonly kind: 'hang-up'; readonly keep?: boolean }
  /** Accepts the letter and sends a delivery status notification to its envelope sender (phase `data`). */
  | { readonly kind: 'report'; readonly report: DeliveryStatus };

export interface DeliveryStatus {
  readonly action: 'failed' | 'delayed' | 'delivered';
  /** Enhanced status code of RFC 3463, such as 5.1.1. */
  readonly status: string;
  /** What the far server is said to have answered. */
  readonly diagnostic: string;
}

export interface Rules {
  list(): readonly Rule[];
  /** Replaces all rules and forgets what the former ones have counted. */
  set(rules: readonly Rule[]): void;
  add(rule: Rule): void;
  /** The actions due for this event, in the order of the rules; counts the event. */
  due(event: RuleEvent): readonly Action[];
}

export interface RuleEvent {
  readonly phase: Rule['phase'];
  readonly addresses: readonly string[];
  readonly bytes?: number;
}

interface Counted {
  readonly rule: Rule;
  passed: number;
  readonly acted: Map<string, number>;
}

export function createRules(): Rules {
  let counted: Counted[] = [];
  const count = (rule: Rule): Counted => ({ rule, passed: 0, acted: new Map() });
  return {
    list: () => counted.map(({ rule }) => rule),
    set: (rules) => (counted = rules.map(count)),
    add: (rule) => counted.push(count(rule)),
    due: (event) => counted.filter((entry) => acts(entry, event)).map(({ rule }) => rule.action),
  };
}

function acts(entry: Counted, { phase, addresses, bytes = 0 }: RuleEvent): boolean {
  const { rule, acted } = entry;
  const address = addresses.find((candidate) => matches(rule.address ?? '*', candidate));
  if (rule.phase !== phase || address === undefined || bytes <= (rule.largerThan ?? -1)) return false;
  if (entry.passed < (rule.after ?? 0)) {
    entry.passed += 1;
    return false;
  }
  const times = acted.get(address) ?? 0;
  if (times >= (rule.times ?? Infinity)) return false;
  acted.set(address, times + 1);
  return true;
}

/** `*@example.org` matches every address of that host; case does not count. */
export function matches(pattern: string, address: string): boolean {
  const expression = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  return new RegExp(`^${expression}$`, 'i').test(address);
}
