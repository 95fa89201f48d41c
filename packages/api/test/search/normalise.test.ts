import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toSound, toSpellings, toWords } from '../../src/search/normalise.ts';

const formsOf = (text: string) => toSpellings(text).map(({ form }) => form);

describe('spelling', () => {
  test.each(["Sŏngch'ŏn", 'Sŏngch’ŏn', 'Songch`on', 'SONGCHON', 'Song-chon', 'song chon'])(
    '%s is written like Songchon',
    (text) => {
      expect(formsOf(text)[0]).toBe('songchon');
    },
  );

  test.each([
    ['Songchon-gun', 'songchon'],
    ['Songchon County', 'songchon'],
    ['Songchongun', 'songchon'],
    ['Kaesong City', 'kaesong'],
    ['성천군', '성천'],
    ['선교구역', '선교'],
    ['개성특별시', '개성'],
    ['成川郡', '成川'],
    ['Chagang-do', 'chagang'],
  ])('%s is also known as %s', (text, short) => {
    expect(formsOf(text)).toContain(short);
  });

  test('a name that only ends like a word for a division keeps it', () => {
    expect(formsOf('Kusi')).toEqual(['kusi']);
    expect(formsOf('남구')).toEqual(['남구']);
    expect(formsOf('City')).toEqual(['city']);
  });

  test('× is read as x, and text without letters and digits has no spelling', () => {
    expect(toWords('20×10 Policy')).toEqual(['20x10', 'policy']);
    expect(toSpellings('… — ×'.replace('×', ''))).toEqual([]);
  });
});

describe('sound', () => {
  test.each([
    ['성천', 'Songchon', 'Seongcheon', 'Sŏngch’ŏn'],
    ['룡천', '용천', 'Ryongchon', 'Yongcheon', 'Yongchon'],
    ['룡림', '용림', 'Ryongrim', 'Yongnim'],
    ['녕변', '영변', 'Nyongbyon', 'Yongbyon', 'Yeongbyeon'],
    ['락원', '낙원', 'Rakwon', 'Nagwon'],
    ['림', '임', 'Rim', 'Im'],
    ['은률', '은율', 'Ŭnnyul', 'Eunyul'],
    ['토산', 'Thosan', "T'osan", 'Tosan'],
    ['신의주', 'Sinuiju', 'Sinŭiju'],
    ['서울', 'Seoul', 'Sŏul'],
  ])('%s sounds the same in every spelling', (first, ...others) => {
    const soundOf = (text: string) => toSound(toWords(text).join(''));
    for (const other of others) expect(soundOf(other)).toBe(soundOf(first));
  });

  test('Chinese characters have no sound of their own', () => {
    expect(toSound('成川')).toBeNull();
  });
});

test('any text is normalised to words that are their own normal form', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const words = toWords(text);
      expect(toWords(words.join(' '))).toEqual(words);
      for (const word of words) expect(toSound(word) ?? 'a').toMatch(/^[a-z0-9]+$/);
    }),
  );
});
