export {
  campaignBoard,
  decideExtension,
  longestReason,
  reminderPreview,
  requestExtension,
  sendReminder,
  type CampaignBoardInput,
  type DecideExtension,
  type ReminderPreviewInput,
  type RequestExtension,
  type SendReminder,
} from './campaigns.ts';
