export const shortestPassword = 12;
export const longestPassword = 200;

export type PasswordProblem = 'password-short' | 'password-long' | 'password-simple' | 'password-personal';

/** What an attacker tries first: words, names of the place and runs of keys, in both layouts. */
const guesses = [
  'password',
  'пароль',
  'qwerty',
  'qwertyuiop',
  'asdfgh',
  'zxcvbn',
  'йцукен',
  'йцукенгшщзхъ',
  'фывапр',
  'ячсмит',
  'gfhjkm',
  'admin',
  'администратор',
  'welcome',
  'letmein',
  'iloveyou',
  'library',
  'библиотека',
  'президентская',
  'prlib',
  'pbnet',
  'россия',
  'москва',
  '1q2w3e4r',
  '1qaz2wsx',
  '0123456789',
  '9876543210',
  'abcdefghijklmnop',
  'абвгдежзийклмноп',
].sort((a, b) => b.length - a.length);

const enoughLetters = 6;

/** What is left when guessable pieces and repetitions are taken away. */
function unguessable(password: string, pieces: readonly string[]): string {
  const rest = pieces.reduce((text, piece) => text.replaceAll(piece, ''), password.toLowerCase());
  return rest.replace(/(?:19|20)\d\d|(.)\1+|0?123\d*|[\s\p{P}\p{S}]/gu, '');
}

/** Pieces of a name or an address that are long enough to be one. */
function pieces(words: readonly string[]): readonly string[] {
  return words
    .flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    .filter(({ length }) => length > 3);
}

/**
 * Why the password is too easy to guess, or null when it will do.
 * @param personal the person's name and address: nobody else's password contains them
 */
export function passwordProblem(password: string, personal: readonly string[] = []): PasswordProblem | null {
  if ([...password].length < shortestPassword) return 'password-short';
  if (password.length > longestPassword) return 'password-long';
  const letters = unguessable(password, guesses);
  if (new Set(letters).size < enoughLetters) return 'password-simple';
  return new Set(unguessable(letters, pieces(personal))).size < enoughLetters ? 'password-personal' : null;
}
