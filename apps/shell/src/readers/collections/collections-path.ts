export const collectionsPath = '/readers/collections';
