export { readerById, type ReaderById } from './reader-by-id.ts';
