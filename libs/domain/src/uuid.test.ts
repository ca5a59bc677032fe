import { expect, test } from 'vitest';
import { isUuid, uuidPattern } from './uuid.ts';

const id = '0f8fad5b-d9cb-469f-a165-70867728950e';

test('an id is told from what somebody typed into an address', () => {
  expect(isUuid(id)).toBe(true);
  expect(isUuid(id.toUpperCase())).toBe(true);
  for (const typed of ['', 'new', `${id}0`, ` ${id}`, `${id}\n`, id.replaceAll('-', ''), '-'.repeat(36)])
    expect(isUuid(typed), typed).toBe(false);
});

test('the pattern stands inside an address and adds no group to it', () => {
  expect(new RegExp(`^/videos/(${uuidPattern})$`).exec(`/videos/${id}`)).toHaveLength(2);
});
