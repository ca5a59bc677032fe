export { awardKinds, awardName, awardNumber, readAwardNumber, type AwardKind } from './award.ts';
