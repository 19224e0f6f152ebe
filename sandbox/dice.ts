/** Numbers that look random and are the same for the same seed (mulberry32, by Tommy Ettinger, public domain). */
export interface Dice {
  /** From 0 up to 1, never 1. */
  roll(): number;
  chance(share: number): boolean;
  pick<T>(choices: readonly T[]): T;
}

export function createDice(seed: number): Dice {
  let state = seed >>> 0;
  const roll = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    roll,
    chance: (share) => roll() < share,
    pick: <T>(choices: readonly T[]) => choices[Math.floor(roll() * choices.length)] as T,
  };
}
