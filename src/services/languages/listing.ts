import type { Entry } from './entry.ts';
import { fold } from './fold.ts';
import { labelOf, nameIn } from './label.ts';

/** How the languages stand in lists for people with a locale. */
export type Listing = {
  /** By the model's name: what the language is called in their language, and that beside its own name for itself. */
  readonly shown: ReadonlyMap<string, { readonly name: string; readonly label: string }>;
  /** By all that stands for it, and may come back when a person sends it: names, label, tag. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** By what they are called in that language, folded: people type what they have read in the list. */
  readonly called: ReadonlyMap<string, Entry>;
};

/** `locale` is sound. */
export function listingOf(entries: readonly Entry[], locale: string): Listing {
  const shown = new Map<string, { name: string; label: string }>();
  const found = new Map<string, Entry>();
  const called = new Map<string, Entry>();
  for (const entry of entries) {
    const name = nameIn(entry, locale);
    const label = labelOf(entry, name, locale);
    shown.set(entry.name, { name, label });
    called.set(fold(name), entry);
    // A tag of one part may as well be a word.
    if (entry.tag?.includes('-')) found.set(entry.tag, entry);
    found.set(name, entry).set(label, entry);
  }
  for (const entry of entries) found.set(entry.name, entry);
  return { shown, entries: found, called };
}
