import type { Page } from 'playwright-core';

/** More stops than any page of the seed has: a focus that never comes back is caught. */
const mostStops = 400;

/**
 * Numbers everything that Tab should reach and remembers how it looks without the focus.
 * Of a group of radio buttons Tab reaches one; of a grid, a list or tabs the one that is chosen (tabindex 0).
 */
function number(): number {
  const shown = (element: HTMLElement) =>
    element.checkVisibility({ visibilityProperty: true }) &&
    element.closest('[inert], [aria-hidden="true"]') === null;
  const looksOf = (element: Element | null) => {
    if (element === null) return '';
    const { outline, boxShadow, borderColor, backgroundColor, textDecoration } = getComputedStyle(element);
    return [outline, boxShadow, borderColor, backgroundColor, textDecoration].join('|');
  };
  const around = (element: Element) =>
    [element, element.nextElementSibling, element.parentElement, element.parentElement?.parentElement ?? null]
      .map(looksOf)
      .join('\n');
  const groups = new Set<string>();
  const all = [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex]',
    ),
  ].filter((element) => {
    if (element.tabIndex < 0 || !shown(element) || element.matches(':disabled')) return false;
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
    const first = !groups.has(element.name);
    groups.add(element.name);
    return first;
  });
  const stops = new Map<Element, string>(all.map((element) => [element, around(element)]));
  Object.assign(globalThis, {
    keyboardWalk: { stops, seen: new Set<Element>(), hidden: new Set<Element>(), around },
  });
  return all.length;
}

interface Walk {
  readonly stops: Map<Element, string>;
  readonly seen: Set<Element>;
  readonly hidden: Set<Element>;
  around(element: Element): string;
}

/** Notes the element in focus; true when the walk is over. */
async function visit(): Promise<boolean> {
  const { stops, seen, hidden, around }: Walk = Reflect.get(globalThis, 'keyboardWalk');
  const at = document.activeElement;
  // The focus is in a letter's frame, or beyond the last element of the page.
  if (at === null || at === document.body || at instanceof HTMLIFrameElement) return false;
  const of =
    at instanceof HTMLInputElement && at.type === 'radio'
      ? ([...stops.keys()].find((other) => other instanceof HTMLInputElement && other.name === at.name) ?? at)
      : at;
  if (seen.has(of)) return seen.values().next().value === of;
  seen.add(of);
  const before = stops.get(of);
  if (before === undefined || of !== at || before !== around(at)) return false;
  // A border may change its colour gradually.
  await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined)));
  if (before === around(at)) hidden.add(at);
  return false;
}

function unreached(): readonly string[] {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  const { stops, seen, hidden }: Walk = Reflect.get(globalThis, 'keyboardWalk');
  const told = (element: Element) => element.outerHTML.slice(0, 160);
  return [
    ...[...stops.keys()]
      .filter((element) => !seen.has(element))
      .map((element) => `Tab does not reach ${told(element)}`),
    ...[...hidden].map((element) => `the focus is not visible on ${told(element)}`),
  ];
}

/** Walks the page with Tab from its beginning: everything is reached, and the focus can be seen everywhere. */
export async function keyboardProblems(page: Page): Promise<readonly string[]> {
  await page.evaluate(async () => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    document.body.setAttribute('tabindex', '-1');
    document.body.focus();
    document.body.removeAttribute('tabindex');
    await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined)));
  });
  await page.evaluate(number);
  for (let stop = 0; stop < mostStops; stop += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(visit)) break;
  }
  return page.evaluate(unreached);
}
