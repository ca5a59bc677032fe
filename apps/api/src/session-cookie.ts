/** The browser's side of a session. Procedures give a token to it; no script of a page ever sees one. */
export interface SessionCookie {
  /** What the browser sent, or null. Nothing says yet that it is worth anything. */
  readonly token: string | null;
  /** Hands the browser a token with the answer. */
  keep(token: string): void;
  clear(): void;
}
