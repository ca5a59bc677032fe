export {
  bullets,
  button,
  cards,
  escapeHtml,
  heading,
  letterBody,
  link,
  paragraph,
  type LetterBlock,
  type LetterCard,
} from './letter-blocks.ts';
export { letterLayout, type LetterContent } from './letter-layout.ts';
