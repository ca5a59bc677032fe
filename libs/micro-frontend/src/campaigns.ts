export { AskExtension, type AskExtensionProps } from './campaigns/ask-extension.tsx';
export { ExtensionNews, type ExtensionNewsProps } from './campaigns/extension-news.tsx';
export { ExtensionRequests, type ExtensionRequestsProps } from './campaigns/extension-requests.tsx';
export type { Extended, Extensible, Extension } from './campaigns/extensible.ts';
