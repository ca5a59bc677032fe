import type { ApiClient } from '@pbnet/api-client';
import type { Language } from '@pbnet/domain';
import type { Actor } from '@pbnet/domain/access';
import type { QueryClient } from '@tanstack/react-query';

/** The person at the screen, in the role and place of this session. */
export interface User extends Actor {
  readonly displayName: string;
  /** 'Вся сеть', the name of the regional center or of the center. */
  readonly placeName: string;
}

export interface Notice {
  readonly tone: 'done' | 'warning' | 'failed';
  readonly text: string;
  readonly title?: string;
}

/** What the shell lends to every micro-frontend. Adding a member is safe, changing one raises the contract version. */
export interface Host {
  readonly api: ApiClient;
  readonly queryClient: QueryClient;
  readonly user: User;
  /** The language of the moment; in components use `useLanguage()`, which follows the switch. */
  readonly language: Language;
  readonly basePath: string;
  /** The release being run, as the administrator sees it. */
  readonly release: string;
  /** A short message at the edge of the screen. For what concerns one place of the screen, write it there. */
  notify(notice: Notice): void;
  /** Goes to a path of the whole application, also one of another micro-frontend. */
  navigate(to: string): void;
}
