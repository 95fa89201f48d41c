/** An answer that may be used again once the service confirms its ETag. */
export type CachedAnswer = { etag: string; body: string };

/**
 * Where answers are kept between calls. Implement it over whatever stores text.
 * A store that fails counts as empty: a call never fails because of its cache.
 */
export type EtagCache = {
  /** The answer held for an address, if one is. */
  get(url: string): Promise<CachedAnswer | undefined> | CachedAnswer | undefined;
  /** Holds an answer in place of the one before. */
  set(url: string, answer: CachedAnswer): Promise<void> | void;
};

/** A cache in memory of the answers used last, bounded by the length of their texts. */
export function createMemoryCache({ maxCharacters = 32 * 2 ** 20 } = {}): EtagCache {
  const answers = new Map<string, CachedAnswer>();
  let characters = 0;
  const remove = (url: string) => {
    characters -= answers.get(url)?.body.length ?? 0;
    answers.delete(url);
  };
  return {
    get: (url) => {
      const found = answers.get(url);
      // A Map keeps the order of insertion: what is used moves to the end.
      if (found) answers.delete(url) && answers.set(url, found);
      return found;
    },
    set: (url, answer) => {
      remove(url);
      if (answer.body.length > maxCharacters) return;
      answers.set(url, answer);
      characters += answer.body.length;
      for (const oldest of answers.keys()) {
        if (characters <= maxCharacters) break;
        remove(oldest);
      }
    },
  };
}
