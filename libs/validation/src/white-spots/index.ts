export {
  longestReach,
  usualApart,
  usualReach,
  whiteSpotsQuery,
  type WhiteSpotsQuery,
} from './white-spots.ts';
