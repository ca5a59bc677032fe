export { campaignKinds, cardStates, isOverdue, type CampaignKind, type CardState } from './card.ts';
export { dueStep, reminderCap, usualLadder, type ReminderLadder } from './reminders.ts';
