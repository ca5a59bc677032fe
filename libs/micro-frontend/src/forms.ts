export { CampaignDays, type CampaignDaysProps, type CampaignDaysWords } from './forms/campaign-days.tsx';
export { KeptForm, type Faults, type KeptFormProps } from './forms/kept-form.tsx';
export { PostponeDialog, type PostponeDialogProps, type PostponeWords } from './forms/postpone-dialog.tsx';
export { RestoredNote, type RestoredNoteProps } from './forms/restored-note.tsx';
export { ownZone, typedInstant, typedTime } from './forms/typed-time.ts';
