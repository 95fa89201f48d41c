import { describe, expect, test } from 'vitest';
import {
  booleanParameter,
  choiceParameter,
  choicesParameter,
  dateParameter,
  integerParameter,
  listParameter,
  nearest,
  numberParameter,
  type Parameter,
  parseParameters,
  readers,
  textParameter,
  textsParameter,
  Unreadable,
} from '../src/parameters.ts';
import { Problem } from '../src/problems.ts';

const words = { description: 'Of the test.' };
const problemOf = (parse: () => unknown): Problem => {
  try {
    parse();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('nothing was refused');
};

const cases: [string, Parameter, [string, unknown][], string[]][] = [
  [
    'a whole number',
    integerParameter(words, 1, 500),
    [
      ['1', 1],
      ['500', 500],
      ['007', 7],
    ],
    ['', '0', '501', '1.5', '1e2', ' 1', '+1', 'abc', '0x10', '9'.repeat(30), '１'],
  ],
  [
    'a decimal number',
    numberParameter(words),
    [
      ['2.5', 2.5],
      ['-3', -3],
      ['0.1', 0.1],
    ],
    ['', '.5', '2.', '1e3', 'NaN', 'Infinity', '2,5'],
  ],
  [
    'one of a few words',
    choiceParameter(words, ['exact', 'none']),
    [['exact', 'exact']],
    ['', 'Exact', 'exac', 'toString'],
  ],
  [
    'a text',
    textParameter(words, 5),
    [
      ['abc', 'abc'],
      ['e\u0301', 'é'],
    ],
    ['', '   ', 'abcdef', 'a\0b'],
  ],
  [
    'a truth value',
    booleanParameter(words),
    [
      ['true', true],
      ['false', false],
    ],
    ['', '1', 'TRUE', 'yes'],
  ],
  [
    'an EDTF date',
    dateParameter(words),
    [
      ['2024-12-20', '2024-12-20'],
      ['2024-03', '2024-03'],
      ['2025-02-07/2025-02-10', '2025-02-07/2025-02-10'],
      ['2024/..', '2024/..'],
    ],
    ['', '2024-13', '2024-02-30', '20.12.2024', '2025-02-10/2025-02-07', 'yesterday', "2024'--"],
  ],
];

describe.each(cases)('%s', (_, parameter, good, bad) => {
  test.each(good)('%j is read', (text, value) => {
    expect(parseParameters({ it: parameter }, { it: text })).toEqual({ it: value });
  });

  test.each(bad)('%j is refused and the parameter named', (text) => {
    const problem = problemOf(() => parseParameters({ it: parameter }, { it: text }));
    expect(problem.code).toBe('invalid_parameter');
    expect(problem.errors).toMatchObject([{ parameter: 'it', code: 'invalid_parameter' }]);
  });

  test('given twice it is refused', () => {
    const [text] = good[0] as [string, unknown];
    const problem = problemOf(() => parseParameters({ it: parameter }, { it: [text, text] }));
    expect(problem.message).toBe('The parameter it is given more than once.');
  });
});

describe('a list', () => {
  const years = listParameter(words, { type: 'integer' }, readers.integer);

  test('takes values parted by commas, one by one, or both', () => {
    expect(parseParameters({ years }, { years: '2024,2025' })).toEqual({ years: [2024, 2025] });
    expect(parseParameters({ years }, { years: ['2024', '2025, 2026'] })).toEqual({
      years: [2024, 2025, 2026],
    });
  });

  test.each(['', ',', '2024,', ',2024', '2024,,2025'])(
    '%j has an empty value and is refused',
    (text) => {
      expect(problemOf(() => parseParameters({ years }, { years: text })).message).toContain(
        'empty value',
      );
    },
  );

  test('takes 200 values and no more', () => {
    const many = (count: number) => Array.from({ length: count }, () => '2024').join(',');
    expect(parseParameters({ years }, { years: many(200) }).years).toHaveLength(200);
    expect(() => parseParameters({ years }, { years: many(201) })).toThrow('200 values at most');
  });

  test('of words suggests the nearest word and says which there are', () => {
    const kinds = choicesParameter(words, ['county', 'city', 'district']);
    const problem = problemOf(() => parseParameters({ kinds }, { kinds: 'city,distict' }));
    expect(problem.errors).toEqual([
      {
        parameter: 'kinds',
        code: 'invalid_parameter',
        detail: 'The parameter kinds has no value "distict"; did you mean "district"?',
        allowed: ['county', 'city', 'district'],
      },
    ]);
  });
});

describe('texts', () => {
  const names = textsParameter(words, 10);

  test('keep their commas', () => {
    expect(parseParameters({ names }, { names: ['a,b', 'c'] })).toEqual({ names: ['a,b', 'c'] });
  });

  test.each(['', 'x'.repeat(11)])('%j is refused', (text) => {
    expect(() => parseParameters({ names }, { names: text })).toThrow('1 to 10 characters');
  });
});

describe('a query', () => {
  const parameters = {
    province_id: textParameter(words, 50),
    limit: integerParameter(words, 1, 500),
  };

  test('names every parameter at fault at once', () => {
    const problem = problemOf(() =>
      parseParameters(parameters, { provnce_id: 'kangwon', limit: '0' }),
    );
    expect(problem.code).toBe('unknown_parameter');
    expect(problem.errors).toEqual([
      {
        parameter: 'provnce_id',
        code: 'unknown_parameter',
        detail: 'There is no parameter provnce_id; did you mean province_id?',
        allowed: ['province_id'],
      },
      {
        parameter: 'limit',
        code: 'invalid_parameter',
        detail: 'The parameter limit must be a whole number from 1 to 500.',
      },
    ]);
  });

  test('an unknown parameter unlike any known one brings the list of known ones', () => {
    const problem = problemOf(() => parseParameters(parameters, { xyz: '1' }));
    expect(problem.errors[0]?.allowed).toEqual(['province_id', 'limit']);
  });

  test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    '%s is no parameter',
    (name) => {
      const query = Object.fromEntries([[name, '1']]);
      expect(problemOf(() => parseParameters(parameters, query)).code).toBe('unknown_parameter');
    },
  );

  test('a long name comes back shortened', () => {
    const problem = problemOf(() => parseParameters(parameters, { ['x'.repeat(5000)]: '1' }));
    expect(problem.message.length).toBeLessThan(200);
  });

  test('a failure that is no bad value is not hidden', () => {
    const broken: Parameter = {
      ...words,
      schema: {},
      read: () => {
        throw new TypeError('broken');
      },
    };
    expect(() => parseParameters({ broken }, { broken: '1' })).toThrow(TypeError);
  });
});

test('the nearest word is near, or there is none', () => {
  expect(nearest('provnce_id', ['province_id', 'limit'])).toBe('province_id');
  expect(nearest('PROVINCE_ID', ['province_id'])).toBe('province_id');
  expect(nearest('weather', ['province_id', 'limit'])).toBeUndefined();
  expect(nearest('x'.repeat(101), ['x'.repeat(101)])).toBeUndefined();
  expect(nearest('x', [])).toBeUndefined();
});

test('what cannot be read says what may stand instead', () => {
  expect(new Unreadable('is wrong', ['right'])).toMatchObject({
    message: 'is wrong',
    allowed: ['right'],
  });
});
