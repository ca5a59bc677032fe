export { AskExtension, type AskExtensionProps } from './campaigns/ask-extension.tsx';
export { ExtensionNews, type ExtensionNewsProps } from './campaigns/extension-news.tsx';
export { ExtensionRequests, type ExtensionRequestsProps } from './campaigns/extension-requests.tsx';
export type { Extended, Extensible, Extension } from './campaigns/extensible.ts';
export { GiveExtension, type GiveExtensionProps } from './campaigns/give-extension.tsx';
export { RemindAll, type RemindAllProps } from './campaigns/remind-all.tsx';
export { RemindButton, type RemindButtonProps } from './campaigns/remind-button.tsx';
export { ReminderNews, type ReminderNewsProps } from './campaigns/reminder-news.tsx';
