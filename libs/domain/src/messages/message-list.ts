/** Sentences by key, in both languages of the screens. `{{name}}` is filled from the error's details. */
export type MessageList = Readonly<Record<string, Readonly<Record<'ru' | 'en', string>>>>;
