import { expect, test } from 'vitest';
import { PersonTurns } from '../../../src/services/media/person-turns.ts';

/** Work that ends when it is told to; `begun` has who had a turn, in order. */
function work(turns: PersonTurns) {
  const begun: string[] = [];
  const endings = new Map<string, () => void>();
  const ends = new Map<string, Promise<unknown>>();
  return {
    begun,
    add(person: string, name = person) {
      const done = Promise.withResolvers<void>();
      endings.set(name, done.resolve);
      const end = turns.run(person, () => {
        begun.push(name);
        return done.promise;
      });
      ends.set(
        name,
        end.catch((error: Error) => error.message),
      );
    },
    async end(name: string) {
      endings.get(name)?.();
      await ends.get(name);
    },
    endOf: (name: string) => ends.get(name),
  };
}

test('one person has one place, and the next is a newcomer', async () => {
  const turns = new PersonTurns(2);
  const { begun, add, end } = work(turns);
  for (const nth of [1, 2, 3]) add('one', `one ${nth}`);
  expect(begun).toEqual(['one 1']);
  add('two');
  add('three');
  add('four');
  expect(begun).toEqual(['one 1', 'two']);
  await end('two');
  expect(begun.at(-1)).toBe('four');
  await end('one 1');
  await end('four');
  expect(begun.slice(3)).toEqual(['three', 'one 3']);
  expect(turns.size).toBe(3);
  expect(turns.countOf('one')).toBe(2);
});

test('work that fails gives its place up', async () => {
  const turns = new PersonTurns(1);
  await expect(turns.run('one', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  await expect(turns.run('one', async () => 'done')).resolves.toBe('done');
});

test('when there is too much, work of who has most of it is refused', async () => {
  const turns = new PersonTurns(1);
  const { add, endOf } = work(turns);
  add('busy');
  add('first');
  for (const nth of [1, 2, 3]) add('one', `one ${nth}`);
  turns.refuseOne(new Error('too much'));
  expect(await endOf('one 1')).toBe('too much');
  turns.refuseAll(new Error('closed'));
  expect(await Promise.all(['first', 'one 2', 'one 3'].map(endOf))).toEqual(Array(3).fill('closed'));
  expect(turns.size).toBe(1);
});
