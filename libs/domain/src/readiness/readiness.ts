import type { Words } from '../platform/attention.ts';

/** What shows that an item is done: people's evidence, or the system's own records. */
export const readinessProofs = ['evidence', 'agreement', 'host', 'addresses', 'person'] as const;

export type ReadinessProof = (typeof readinessProofs)[number];

/** One thing that has to be in order before a centre opens; headquarters' data. */
export interface ReadinessItem {
  readonly code: string;
  readonly position: number;
  readonly nameRu: string;
  readonly nameEn: string;
  /** What counts as evidence. */
  readonly helpRu: string;
  readonly helpEn: string;
  readonly proof: ReadinessProof;
  /** A centre opens without one that is not required. */
  readonly required: boolean;
  readonly archived: boolean;
}

/** `open` waits for evidence, `returned` for better evidence; `not-needed` was said by headquarters with a reason. */
export const readinessStates = ['open', 'done', 'returned', 'not-needed'] as const;

export type ReadinessState = (typeof readinessStates)[number];

/** What the system knows of an opening by itself. */
export interface ReadinessFacts {
  /** An agreement that is linked to the opening and holds on the day of the question. */
  readonly agreement: boolean;
  /** The host is an organisation of the registry that is not archived. */
  readonly host: boolean;
  /** How many addresses and blocks are written in. */
  readonly addresses: number;
  /** The person in charge has a name and an address for letters. */
  readonly person: boolean;
}

const provenBy: Readonly<Record<Exclude<ReadinessProof, 'evidence'>, (facts: ReadinessFacts) => boolean>> = {
  agreement: ({ agreement }) => agreement,
  host: ({ host }) => host,
  addresses: ({ addresses }) => addresses > 0,
  person: ({ person }) => person,
};

/** True where the item is in order: proven by records, or done or not needed by what people said. */
export function isReady(
  { proof }: Pick<ReadinessItem, 'proof'>,
  state: ReadinessState,
  facts: ReadinessFacts,
): boolean {
  if (state === 'not-needed') return true;
  return proof === 'evidence' ? state === 'done' : provenBy[proof](facts);
}

/** What no item of the list can make superfluous: without these there is no centre. */
const unavoidable = [
  {
    lack: 'agreement',
    ru: 'подписать соглашение, действующее на день открытия',
    en: 'sign an agreement that holds on the day of opening',
  },
  {
    lack: 'host',
    ru: 'выбрать организацию из реестра, в которой открывается центр',
    en: 'choose the host from the registry',
  },
  {
    lack: 'person',
    ru: 'указать ответственного с адресом почты',
    en: 'name a person in charge with an e-mail address',
  },
] as const satisfies readonly ({ readonly lack: keyof ReadinessFacts } & Words)[];

export interface ListedItem extends ReadinessItem {
  readonly state: ReadinessState;
}

/** Everything that is still to be done before the opening, each in words; empty when the centre may open. */
export function openingLacks(items: readonly ListedItem[], facts: ReadinessFacts): readonly Words[] {
  const missing = unavoidable.filter(({ lack }) => !facts[lack]);
  const told: readonly ReadinessProof[] = missing.map(({ lack }) => lack);
  return [
    ...missing.map(({ ru, en }) => ({ ru, en })),
    ...items
      .filter((item) => item.required && !told.includes(item.proof) && !isReady(item, item.state, facts))
      .map(({ nameRu, nameEn }) => ({ ru: `«${nameRu}»`, en: `“${nameEn}”` })),
  ];
}

/** Who may be shown what of a ceremony: officials and press are institutions and offices, no names are needed. */
export interface Ceremony {
  readonly officials: readonly string[];
  readonly press: readonly CeremonyLink[];
  /** Text of the news item for the portal. */
  readonly news: string;
}

export interface CeremonyLink {
  readonly label: string;
  readonly url: string;
}
