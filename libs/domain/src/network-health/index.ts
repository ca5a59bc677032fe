export { findingKindNames, findingKinds, named, type Finding, type FindingKind } from './finding.ts';
