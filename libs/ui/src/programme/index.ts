export type {
  BoardDay,
  BoardRoom,
  BoardSession,
  BoardTalk,
  BoardTexts,
  TalkMove,
  TalkPlace,
} from './board.ts';
export { ProgrammeBoard, type ProgrammeBoardProps } from './programme-board.tsx';
