export { clearanceLacks, lackWords, type ClearanceLack } from './clearance-lack.ts';
export { medianAge, moderationVerdicts, type ModerationItem, type ModerationVerdict } from './moderation.ts';
