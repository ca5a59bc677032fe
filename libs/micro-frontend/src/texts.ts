/** Texts by key; a branch groups what belongs together. Plurals end in _one, _few, _many, _other. */
export interface TextTree {
  readonly [key: string]: string | TextTree;
}

type Plural = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type Name<Key> = Key extends `${infer Base}_${Plural}` ? Base : Key;

/** The keys of a catalogue with the forms of a plural folded into one: languages have different numbers of them. */
type Shape<Texts> = {
  readonly [Key in keyof Texts as Name<Key>]: Texts[Key] extends string ? string : Shape<Texts[Key]>;
};

/** The same catalogue with `never` where a key is not one of the other language's. */
type Known<Folded, En> = {
  readonly [Key in keyof En]: Name<Key> extends keyof Folded
    ? En[Key] extends string
      ? string
      : Known<Folded[Name<Key>], En[Key]>
    : never;
};

type Translated<Ru, En> = Shape<En> extends Shape<Ru> ? Known<Shape<Ru>, En> : Shape<Ru>;

export interface Texts<Ru extends TextTree, En extends TextTree> {
  readonly ru: Ru;
  readonly en: En;
}

/** Both languages of a feature; a key that one of them lacks does not compile. */
export function defineTexts<const Ru extends TextTree, const En extends TextTree>(
  texts: Texts<Ru, En & Translated<Ru, En>>,
): Texts<Ru, En> {
  return texts;
}

type Features = Readonly<Record<string, Texts<TextTree, TextTree>>>;

type Joined<F extends Features, L extends 'ru' | 'en'> = { readonly [K in keyof F]: F[K][L] };

/** The catalogue of a micro-frontend from those of its features: `joinTexts({ board, sheet })`, keys 'board.title'. */
export function joinTexts<F extends Features>(
  features: F,
): { readonly ru: Joined<F, 'ru'>; readonly en: Joined<F, 'en'> } {
  const of = (language: 'ru' | 'en') =>
    Object.fromEntries(Object.entries(features).map(([name, texts]) => [name, texts[language]]));
  return { ru: of('ru') as Joined<F, 'ru'>, en: of('en') as Joined<F, 'en'> };
}
