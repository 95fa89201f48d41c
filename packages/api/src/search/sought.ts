import { type Parameter, Unreadable } from '../parameters.ts';
import { divisionWords, toSpellings, toWords } from './normalise.ts';

/** A text searched for, in every spelling it may match by. */
export type Sought = {
  text: string;
  forms: string[];
  sounds: string[];
  /** Words that must all occur, each as the beginning of a word. */
  phrases: string[][];
  /** Sounds that must all occur as whole words. */
  spoken: string[];
};

/** The spellings of a text searched for, which has at least one letter or digit. */
export function toSought(asked: string): Sought {
  const spellings = toSpellings(asked);
  const all = [...new Set(toWords(asked))];
  const telling = all.filter((word) => !divisionWords.has(word));
  const sounds = spellings.flatMap(({ sound, phrase }) => [sound ?? [], phrase ?? []].flat());
  return {
    text: asked,
    forms: spellings.map((each) => each.form),
    sounds: [...new Set(sounds)],
    phrases: telling.length > 0 && telling.length < all.length ? [all, telling] : [all],
    spoken: spellings.at(-1)?.phrase?.split(' ') ?? [],
  };
}

const longest = 200;

const clean = (text: string) => text.toWellFormed().replaceAll('\0', '').normalize('NFC').trim();

/** The parameter `q`: a text to search for, as toSought takes it. */
export function soughtParameter(description: string): Parameter<string> {
  return {
    description: `${description} Names match in every script and romanisation, with or without marks, apostrophes, hyphens and words such as -gun or County; other texts match when they have all the words, each whole or begun. Only where nothing matches so, names that are nearly alike do.`,
    schema: { type: 'string', minLength: 1, maxLength: longest },
    example: '성천',
    read: ([asked = '', ...more]) => {
      if (more.length > 0) throw new Unreadable('is given more than once');
      // Normalising takes longer than reading; what is much too long is not looked at.
      const text = asked.length > 4 * longest ? '' : clean(asked);
      if (text.length <= longest && toWords(text).length > 0) return text;
      throw new Unreadable(`must be text of 1 to ${longest} characters with a letter or digit`);
    },
  };
}
