import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

afterEach(cleanup);
// Texts that a screen keeps on this computer are not the next test's.
afterEach(() => localStorage.clear());

// A page is fetched when it is opened: on a busy machine the first one takes more than the usual second.
configure({ asyncUtilTimeout: 8_000 });

// What browsers have and jsdom lacks, as far as our components ask for it.
class NoResizing implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

const noMedia = (media: string): MediaQueryList =>
  Object.assign(new EventTarget(), {
    matches: false,
    media,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
Object.assign(window, { ResizeObserver: NoResizing, matchMedia: noMedia, scrollTo: () => undefined });
Object.assign(document, { fonts: new EventTarget() });
Object.assign(Element.prototype, { scrollIntoView: () => undefined });
