import type { Language } from '@pbnet/domain';

type Words = Readonly<Record<Language, string>>;

/** Why a token was not believed. None of them quotes what stood in it: it may be personal. */
export const tokenReasons = {
  form: { ru: 'это не маркер ЕСИА', en: 'it is no token of ESIA' },
  algorithm: { ru: 'алгоритм подписи не тот, что задан', en: 'the algorithm is not the pinned one' },
  purpose: { ru: 'это маркер другого назначения', en: 'it is a token for another purpose' },
  signature: { ru: 'подпись не подходит ни к одному ключу ЕСИА', en: 'no key of ESIA fits the signature' },
  claims: { ru: 'в маркере не те сведения', en: 'its claims are not as they must be' },
  expired: { ru: 'срок маркера истёк', en: 'it has expired' },
  early: { ru: 'маркер из будущего, сверьте часы', en: 'it comes from the future, check the clock' },
  stale: { ru: 'маркер выдан задолго до этого входа', en: 'it was issued long before this sign-in' },
  issuer: { ru: 'маркер выдала не та система', en: 'another system issued it' },
  audience: { ru: 'маркер выдан другой системе', en: 'it was issued to another system' },
  person: { ru: 'маркеры и анкета о разных людях', en: 'tokens and the card are about different people' },
  level: { ru: 'анкета и маркер расходятся в подтверждении', en: 'card and token differ in confirmation' },
} as const satisfies Record<string, Words>;

export const rubbishReasons = {
  redirect: { ru: 'вместо ответа переадресация', en: 'a redirect instead of an answer' },
  'content-type': { ru: 'это не JSON', en: 'it is no JSON' },
  size: { ru: 'ответ больше 256 КиБ', en: 'it is larger than 256 KiB' },
  json: { ru: 'JSON не читается', en: 'the JSON cannot be read' },
  fields: { ru: 'нет обязательных полей', en: 'required fields are missing' },
  state: { ru: 'вернулся чужой state', en: 'a foreign state came back' },
  status: { ru: 'неожиданный код ответа', en: 'an unexpected status' },
  profile: { ru: 'анкета человека неполна или не читается', en: 'the card of the person cannot be read' },
} as const satisfies Record<string, Words>;

export const signerReasons = {
  engine: { ru: 'на сервере нет openssl с ГОСТ', en: 'there is no openssl with ГОСТ on the server' },
  refused: { ru: 'модуль отказал', en: 'the module refused' },
  silent: { ru: 'модуль не ответил вовремя', en: 'the module did not answer in time' },
  length: { ru: 'подпись не в 64 байта', en: 'the signature is not of 64 bytes' },
} as const satisfies Record<string, Words>;

export const verifierReasons = {
  refused: signerReasons.refused,
  silent: signerReasons.silent,
  words: { ru: 'модуль ответил не «valid» и не «invalid»', en: 'it answered neither “valid” nor “invalid”' },
} as const satisfies Record<string, Words>;

export const keysReasons = {
  file: { ru: 'файл ключей не читается', en: 'the file of keys cannot be read' },
  none: { ru: 'в файле нет ключа на сегодня', en: 'the file has no key for today' },
  engine: { ru: 'проверить ГОСТ нечем: нет openssl с ГОСТ', en: 'there is no openssl with ГОСТ to check by' },
} as const satisfies Record<string, Words>;

export type TokenReason = keyof typeof tokenReasons;
export type RubbishReason = keyof typeof rubbishReasons;
export type SignerReason = keyof typeof signerReasons;
export type VerifierReason = keyof typeof verifierReasons;
export type KeysReason = keyof typeof keysReasons;
