import * as z from 'zod';
import { quotaCosts } from './channels/youtube/quota-costs.ts';

const flag = z.stringbool().default(false);

const schema = z.object({
  DATABASE_URL: z.string().min(1),
  /** A direct address for migrations and LISTEN where DATABASE_URL goes through pgbouncer. */
  DATABASE_DIRECT_URL: z.string().optional(),
  DATABASE_CONNECTIONS: z.coerce.number().int().min(1).max(100).default(8),
  DATABASE_PREPARE: z.stringbool().default(true),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  /** The address that people open: links in letters begin with it. */
  PUBLIC_URL: z.url().default('http://localhost:3000'),
  /** 32 bytes in base64: encrypts second factors and personal audit fields, signs links in letters. */
  SECRET_KEY: z
    .base64()
    .refine((text) => Buffer.from(text, 'base64').length === 32, 'must be 32 bytes in base64'),
  /** Proxies in front of the API whose X-Forwarded-For is believed. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  /**
   * How often a minute people without a session may ask from one address outside the centres whether they may read: of
   * each process of the API; 0 for without end.
   */
  READING_STRANGERS_A_MINUTE: z.coerce.number().int().min(0).default(3_000),
  /** The build of the shell; without it the API serves no pages. */
  SHELL_DIRECTORY: z.string().optional(),
  /** The build of the public portal; without it nothing is served below /portal. */
  PORTAL_DIRECTORY: z.string().optional(),
  /** Where uploaded files lie. */
  FILES_DIRECTORY: z.string().default('.pbnet/files'),
  /**
   * Files whose upload is not finished: beside FILES_DIRECTORY where it is not set. On the same disk they move in
   * without a second copy.
   */
  UPLOADS_DIRECTORY: z.string().optional(),
  /** Bytes of that disk that uploads leave free. */
  UPLOADS_KEEP_FREE: z.coerce
    .number()
    .int()
    .min(0)
    .default(1024 ** 3),
  /** Set where files lie in a bucket of an S3 instead of FILES_DIRECTORY. */
  S3_ENDPOINT: z.url().optional(),
  S3_BUCKET: z.string().default('pbnet'),
  S3_REGION: z.string().default('us-east-1'),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  /** Where published releases of micro-frontends lie, one folder for each. */
  REMOTES_DIRECTORY: z.string().default('.pbnet/remotes'),
  /** The programs that look into videos, where they are not to be found as the shell does. */
  FFPROBE_PATH: z.string().optional(),
  FFMPEG_PATH: z.string().optional(),
  /** Where programs lie. */
  PATH: z.string().default('/usr/local/bin:/usr/bin:/bin'),
  SMTP_URL: z.string().default('smtp://127.0.0.1:1025'),
  MAIL_FROM: z.string().default('"Президентская библиотека, сеть ЦУД" <network@pbnet.example>'),
  MAIL_BOUNCE_DOMAIN: z.string().default('bounce.pbnet.example'),
  MAIL_CONNECTIONS: z.coerce.number().int().min(1).max(50).default(10),
  /** Port of the inbound SMTP server that takes bounces; 0 takes a free one, absent switches it off. */
  BOUNCE_SMTP_PORT: z.coerce.number().int().min(0).max(65_535).optional(),
  DKIM_DOMAIN: z.string().optional(),
  DKIM_SELECTOR: z.string().optional(),
  DKIM_PRIVATE_KEY_FILE: z.string().optional(),
  /** Where YouTube and Google's sign-in are; absent: at Google. */
  YOUTUBE_URL: z.url().optional(),
  /** Of the project in Google's console; without them YouTube can not be connected. */
  YOUTUBE_CLIENT_ID: z.string().default(''),
  YOUTUBE_CLIENT_SECRET: z.string().default(''),
  /** JSON: prices of Google's calls that differ from the published ones. */
  YOUTUBE_QUOTA_COSTS: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(quotaCosts)
    .optional(),
  /** Addresses of the platforms: stand-ins for tests and for the demo. */
  VK_API_URL: z.url().default('https://api.vk.com'),
  VK_URL: z.url().default('https://vk.com'),
  RUTUBE_URL: z.url().default('https://rutube.ru'),
  TELEGRAM_URL: z.url().default('https://api.telegram.org'),
  TELEGRAM_PAGES_URL: z.url().default('https://t.me'),
  /** Where ESIA (Gosuslugi) is; absent: nobody signs in with it. Its test portal and the real one differ in address. */
  ESIA_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Where this server itself asks ESIA, if a gateway stands between; browsers go to ESIA_URL all the same. */
  ESIA_GATEWAY_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** The mnemonic of the system, as ESIA's technical portal knows it. */
  ESIA_CLIENT_ID: z.string().optional(),
  /** As ESIA writes it in tokens: 'http://esia.gosuslugi.ru/', with http and a slash at the end. */
  ESIA_ISSUER: z.string().optional(),
  /** By which ESIA signs tokens for this system; a token by another one is refused, whatever it says. */
  ESIA_ALGORITHM: z.enum(['RS256', 'GOST3410_2012_256']).default('GOST3410_2012_256'),
  /** JSON: `[{"kid"?, "algorithm", "pem", "from", "to"}]`, the public keys or certificates of ESIA with their days. */
  ESIA_KEYS_FILE: z.string().optional(),
  /** By spaces; no more than the registration of a reader needs. */
  ESIA_SCOPES: z
    .string()
    .default('openid fullname birthdate email')
    .transform((text) => text.split(' ').filter(Boolean))
    .refine((scopes) => ['openid', 'fullname'].every((one) => scopes.includes(one)), {
      error: 'must hold openid and fullname',
    }),
  /**
   * What signs requests to ESIA. openssl with the ГОСТ engine is no certified СКЗИ: it is for development and for ESIA's
   * test portal. The real one is asked through a certified module: a command or an address.
   */
  ESIA_SIGNER: z.enum(['openssl', 'command', 'http']).default('openssl'),
  /** A program and its arguments: reads the text, writes the signature (64 bytes or base64). */
  ESIA_SIGNER_COMMAND: z.string().optional(),
  /** Takes the text by POST, answers with the signature (64 bytes or base64). */
  ESIA_SIGNER_URL: z.url().optional(),
  /** The module gives the bytes of a signature from the end, as CryptoPro does. */
  ESIA_SIGNER_REVERSED: flag,
  /** What checks tokens that ESIA signs by ГОСТ; the same choice as of the signer. RS256 needs none of them. */
  ESIA_VERIFIER: z.enum(['openssl', 'command', 'http']).default('openssl'),
  /** A program and its arguments: reads JSON with key, text and signature, writes `valid` or `invalid`. */
  ESIA_VERIFIER_COMMAND: z.string().optional(),
  /** Takes the same JSON by POST. */
  ESIA_VERIFIER_URL: z.url().optional(),
  /** The module reads the bytes of a signature from the end. */
  ESIA_VERIFIER_REVERSED: flag,
  /** Of openssl: PEM of the private key. */
  ESIA_KEY_FILE: z.string().optional(),
  /** The certificate of the system that ESIA knows, PEM or DER. */
  ESIA_CERTIFICATE_FILE: z.string().optional(),
  /** Runs jobs and schedules inside the API process, for small installations. */
  WORKER_INSIDE: flag,
});

export type Env = z.infer<typeof schema>;

/** Reads the environment once; a wrong or missing variable stops the process with its name. */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const result = schema.safeParse(source);
  if (result.success) return result.data;
  throw new Error(`Environment is not usable:\n${z.prettifyError(result.error)}`);
}

/** The one variable that tools beside the server need. */
export function readDatabaseUrl(source: NodeJS.ProcessEnv = process.env): string {
  return schema.pick({ DATABASE_URL: true }).parse(source).DATABASE_URL;
}
