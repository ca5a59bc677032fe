export { KeptForm, type Faults, type KeptFormProps } from './forms/kept-form.tsx';
export { RestoredNote, type RestoredNoteProps } from './forms/restored-note.tsx';
