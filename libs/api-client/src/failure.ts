import { TRPCClientError } from '@trpc/client';
import type { AppRouter } from '@pbnet/api/router';
import type { Language } from '@pbnet/domain';

type ErrorData = NonNullable<NonNullable<TRPCClientError<AppRouter>['data']>>;

/** What a screen needs of a failed call: words for the person, and the rest for code that can help. */
export interface Failure {
  /** A whole sentence in the person's language: what happened, what is safe, what to do. */
  readonly text: string;
  readonly kind: 'offline' | 'signed-out' | 'refused' | 'broken';
  /** The broken rule, when it was one: `{ code, key, details }`. */
  readonly domain: ErrorData['domain'] | null;
  /** Fields that the schema refused, by path. */
  readonly issues: ErrorData['issues'];
  /** Number of the request, for the support. */
  readonly reference: string | null;
}

const offline = {
  ru: 'Нет связи с сервером. Введённое сохранено на этом компьютере. Проверьте подключение и повторите.',
  en: 'There is no connection to the server. What you typed is kept on this computer. Check the line and try again.',
};

const broken = {
  ru: 'Страница не смогла выполнить действие. Введённое сохранено. Обновите страницу и повторите.',
  en: 'The page could not do this. What you typed is kept. Reload the page and try again.',
};

function isApiError(error: unknown): error is TRPCClientError<AppRouter> {
  return error instanceof TRPCClientError || (error instanceof Error && error.name === 'TRPCClientError');
}

function kindOf(data: ErrorData): Failure['kind'] {
  if (data.code === 'UNAUTHORIZED') return 'signed-out';
  return data.httpStatus >= 500 ? 'broken' : 'refused';
}

/** Turns whatever a call threw into words and data; the API's own sentence when it answered. */
export function failureOf(error: unknown, language: Language): Failure {
  const none = { domain: null, issues: [], reference: null };
  if (!isApiError(error)) return { ...none, kind: 'broken', text: broken[language] };
  const { data } = error;
  if (!data) return { ...none, kind: 'offline', text: offline[language] };
  return {
    text: error.message,
    kind: kindOf(data),
    domain: data.domain,
    issues: data.issues,
    reference: data.requestId,
  };
}
