export {
  boardState,
  boardStates,
  campaignKinds,
  cardStates,
  isAwaited,
  isOverdue,
  type BoardState,
  type CampaignKind,
  type CardProgress,
  type CardState,
} from './card.ts';
export {
  extensionRefusal,
  extensionStates,
  type ExtensionLimits,
  type ExtensionRefusal,
  type ExtensionState,
} from './extension.ts';
export {
  dueStep,
  reminderCap,
  reminderHours,
  reminderPauseMinutes,
  reminderRefusal,
  usualLadder,
  type ReminderHistory,
  type ReminderLadder,
  type ReminderRefusal,
} from './reminders.ts';
