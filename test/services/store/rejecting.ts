import type { Keyv } from 'keyv';
import { expect } from 'vitest';

/** A failed call must never look like a missing entry, whichever call it was. */
export async function expectEveryCallToReject(entries: Keyv<string>): Promise<void> {
  await expect(entries.get('key')).rejects.toThrow();
  await expect(entries.getMany(['key'])).rejects.toThrow();
  await expect(entries.has('key')).rejects.toThrow();
  await expect(entries.hasMany(['key'])).rejects.toThrow();
  await expect(entries.set('key', 'value')).rejects.toThrow();
  await expect(entries.setMany([{ key: 'key', value: 'value' }])).rejects.toThrow();
  await expect(entries.delete('key')).rejects.toThrow();
  await expect(entries.deleteMany(['key'])).rejects.toThrow();
  await expect(entries.clear()).rejects.toThrow();
  await expect(Array.fromAsync(entries.iterator())).rejects.toThrow();
}
