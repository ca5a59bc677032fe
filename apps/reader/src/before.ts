// First of all modules: a strict policy forbids what zod would otherwise try when a schema is made.
import { config } from 'zod/mini';

config({ jitless: true });

export const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;

// Read by the scroll lock of dialogs, which adds a <style> of its own.
Object.assign(globalThis, { __webpack_nonce__: nonce });
