/** Where Google is and who this installation is for it. */
export interface YoutubeOptions {
  /** Null: Google's own addresses; else everything is at this one. */
  readonly url: string | null;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly now: () => Date;
  /** Milliseconds before a broken upload is taken up again; doubled each time. */
  readonly pauseMs: number;
}

export interface YoutubeAddresses {
  readonly api: string;
  readonly upload: string;
  readonly consent: string;
  readonly token: string;
  readonly revoke: string;
  /** Of the site that people open. */
  readonly site: string;
}

export function youtubeAddresses(url: string | null): YoutubeAddresses {
  const base = url?.replace(/\/$/, '');
  return {
    api: `${base ?? 'https://youtube.googleapis.com'}/`,
    upload: `${base ?? 'https://www.googleapis.com'}/upload/youtube/v3/videos`,
    consent: `${base ?? 'https://accounts.google.com'}/o/oauth2/v2/auth`,
    token: `${base ?? 'https://oauth2.googleapis.com'}/token`,
    revoke: `${base ?? 'https://oauth2.googleapis.com'}/revoke`,
    site: base ?? 'https://www.youtube.com',
  };
}
