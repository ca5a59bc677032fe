import { createFailures, type Failures } from '@pbnet/stand-in-http/failures';
import type { RefusalCode } from './errors.ts';
import { readCertificate, type ClientCertificate } from './gost/certificate.ts';
import type { Codes } from './codes.ts';
import type { KeyRing } from './tokens/key-ring.ts';

const labels = {
  down: 'Оборвать связь',
  slow: 'Не отвечать',
  drip: 'Отвечать по одному байту',
  'error-500': 'Ответить 500',
  'error-200': 'Отказать (ESIA-007011) с кодом 200',
  redirect: 'Переадресовать',
  'wrong-type': 'Ответить данными под видом страницы',
  html: 'Ответить страницей вместо данных',
  cut: 'Ответить обрывком данных',
  huge: 'Ответить мегабайтами',
  overloaded: 'Перегрузка (ESIA-007008)',
  internal: 'Внутренняя ошибка (ESIA-007007)',
  clock: 'Неверное время запроса (ESIA-007015)',
  'certificate-withdrawn': 'Сертификат системы больше не действует (ESIA-007002)',
  'state-lost': 'Не вернуть state',
  'state-foreign': 'Вернуть чужой state',
  'no-id-token': 'Не дать id_token',
  'refresh-token': 'Дать refresh_token, которого не просили',
  'less-scope': 'Дать меньше прав, чем просили',
  'wrong-issuer': 'id_token: другой издатель',
  'wrong-audience': 'id_token: для другой системы',
  'wrong-subject': 'id_token: sub другого человека',
  'alg-none': 'id_token: без подписи (alg none)',
  'alg-hs256': 'id_token: HS256 открытым ключом',
  'alg-other': 'id_token: другой алгоритм ЕСИА',
  'unknown-key': 'id_token: неизвестный ключ',
  tampered: 'id_token: изменён после подписи',
  'duplicate-claims': 'id_token: sub назван дважды',
  expired: 'id_token: просрочен',
  'not-yet': 'id_token: из будущего',
  stale: 'id_token: выдан при другом входе, час назад',
  'foreign-person': 'access_token: другого человека',
  'foreign-client': 'access_token: другой системы',
  'access-alg-none': 'access_token: без подписи (alg none)',
  'access-tampered': 'access_token: изменён после подписи',
  'access-expired': 'access_token: просрочен',
  'access-issuer': 'access_token: другой издатель',
  'profile-401': 'Данные человека: 401',
  'profile-500': 'Данные человека: 500',
  'profile-slow': 'Данные человека: не отвечать',
  'profile-html': 'Данные человека: страница вместо данных',
  'profile-huge': 'Данные человека: мегабайты',
  'profile-drip': 'Данные человека: по одному байту',
  'profile-cp1251': 'Данные человека: в другой кодировке',
  'email-unverified': 'Данные человека: почта не подтверждена',
  'trust-differs': 'Данные человека: другой уровень, чем в id_token',
} as const;

export type EsiaFailure = keyof typeof labels;

export const esiaFailures = (): Failures<EsiaFailure> => createFailures<EsiaFailure>(labels);

/** The algorithm of tokens, as it is chosen for each system on the technical portal. */
export type EsiaAlgorithm = 'RS256' | 'GOST3410_2012_256';

/** An information system that is registered here. */
export interface EsiaClientOptions {
  /** The mnemonic of the system. */
  readonly clientId: string;
  /** With a key of ГОСТ Р 34.10-2012 with 256 bits. */
  readonly certificatePem: string;
  /** Addresses to return to, each as a whole, or all below one that ends with a slash. */
  readonly redirectUris: readonly string[];
  /** What it may ask for; enough for the registration of a reader unless told. */
  readonly scopes?: readonly string[];
  /** Refuses simplified accounts with ESIA-007055. */
  readonly confirmedOnly?: boolean;
}

export interface Client extends Required<EsiaClientOptions> {
  readonly certificate: ClientCertificate;
}

/** @throws when the certificate does not hold a key that ЕСИА takes */
export const clientOf = (options: EsiaClientOptions): Client => ({
  scopes: ['openid', 'fullname', 'birthdate', 'gender', 'snils', 'email', 'mobile'],
  confirmedOnly: false,
  ...options,
  certificate: readCertificate(options.certificatePem),
});

export const mayReturnTo = (client: Client, address: string): boolean =>
  URL.canParse(address) &&
  client.redirectUris.some(
    (allowed) => address === allowed || (allowed.endsWith('/') && new URL(address).href.startsWith(allowed)),
  );

/** What happened here, without a word about the person. */
export interface JournalEntry {
  readonly at: Date;
  readonly clientId: string;
  readonly step: 'asked' | 'code' | 'tokens' | 'profile' | 'logout';
  readonly refusal: RefusalCode | null;
}

/** What all parts of the stand-in share. */
export interface Stand {
  readonly clients: Map<string, Client>;
  readonly failures: Failures<EsiaFailure>;
  readonly algorithm: EsiaAlgorithm;
  readonly issuer: string;
  readonly keys: KeyRing;
  readonly codes: Codes;
  readonly journal: JournalEntry[];
  /** How long a failure «slow» keeps silent. */
  readonly slowMs: number;
  now(): Date;
}

export function note(
  stand: Stand,
  entry: Omit<JournalEntry, 'at' | 'refusal'> & { refusal?: RefusalCode },
): void {
  stand.journal.push({ refusal: null, ...entry, at: stand.now() });
}
