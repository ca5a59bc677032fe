import { flushSync } from 'react-dom';

/** Marks what is wrong, then brings to the first of it: who listens to the page hears at once what is missing. */
export function focusFirstWrong(form: HTMLFormElement, mark: () => void): void {
  flushSync(mark);
  form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
}
