/**
 * What ЕСИА answers instead: the word of OAuth and the text after the code. The codes and their meanings are those of
 * its Методические рекомендации, as the client of the Портал (go-api-epgu, errors.go) quotes them.
 */
const refusals = {
  '007002': ['unauthorized_client', 'The certificate does not belong to the client or is not active.'],
  '007003': ['invalid_request', 'A parameter has a wrong value or is given more than once'],
  '007004': ['access_denied', 'The resource owner or authorization server denied the request.'],
  '007005': [
    'unauthorized_client',
    'The client is not authorized to request an access token using this method.',
  ],
  '007006': ['invalid_scope', 'The requested scope is invalid, unknown, or malformed.'],
  '007007': ['server_error', 'The authorization server encountered an unexpected condition.'],
  '007008': [
    'temporarily_unavailable',
    'The authorization server is currently unable to handle the request.',
  ],
  '007009': ['unsupported_grant_type', 'The authorization grant type is not supported.'],
  '007011': ['invalid_grant', 'The authorization code is invalid, expired, or was issued to another client.'],
  '007013': ['invalid_scope', 'The request does not contain the scope.'],
  '007014': ['invalid_request', 'The request does not contain the mandatory parameter'],
  '007015': ['invalid_request', 'The time of the request is wrong.'],
  '007019': ['access_denied', 'There is no permission for the requested scope.'],
  '007023': ['invalid_request', 'The redirect_uri is not among those of the client.'],
  '007053': ['unauthorized_client', 'OAuthErrorEnum.clientSecretWrong'],
  '007055': ['access_denied', 'The account is not confirmed.'],
} as const;

export type RefusalCode = keyof typeof refusals;

export interface Refusal {
  readonly code: RefusalCode;
  /** What it is about: the name of a parameter. */
  readonly about?: string;
}

/** The two values that go over the wire. */
export function refusalWords({ code, about }: Refusal): { error: string; error_description: string } {
  const [error, words] = refusals[code];
  return { error, error_description: `ESIA-${code}: ${words}${about === undefined ? '' : ` [${about}]`}` };
}

/** What the page of a refusal says to the person, where nothing may be sent back to the system. */
export function refusalSentence({ code, about = '' }: Refusal): string {
  if (code === '007005') return 'Система, с которой вы пришли, здесь не зарегистрирована.';
  if (code === '007023') return 'Адрес возврата не принадлежит системе, с которой вы пришли.';
  return `Система, с которой вы пришли, прислала неправильный запрос: ${about}.`;
}
