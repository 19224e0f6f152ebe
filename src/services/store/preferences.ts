import type Keyv from 'keyv';

/** How many languages of a person are remembered. */
const most = 5;

/** The languages that people chose last, newest first. Losing them costs a person a few letters to type. */
export class Preferences {
  readonly #languages: Keyv<string[]>;

  constructor(languages: Keyv<string[]>) {
    this.#languages = languages;
  }

  async recent(userId: string): Promise<string[]> {
    return (await this.#languages.get(userId)) ?? [];
  }

  async forget(userId: string): Promise<void> {
    await this.#languages.delete(userId);
  }

  async used(userId: string, language: string): Promise<void> {
    const others = (await this.recent(userId)).filter((other) => other !== language);
    await this.#languages.set(userId, [language, ...others].slice(0, most));
  }
}
