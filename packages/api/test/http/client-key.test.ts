import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toClientKey } from '../../src/http/client-key.ts';

describe('one client has one key', () => {
  test.each([
    [
      '1.2.3.4',
      ['1.2.3.4', '1.2.3.4:50123', '::ffff:1.2.3.4', '::FFFF:102:304', '[::ffff:1.2.3.4]:443'],
    ],
    ['192.0.2.1', ['192.0.2.1', ' 192.0.2.1 ', '192.000.002.001', '0:0:0:0:0:ffff:c000:201']],
    [
      '2001:db8:1:2',
      [
        '2001:db8:1:2::9',
        '2001:DB8:0001:0002:0:0:0:1',
        '[2001:db8:1:2::1]',
        '[2001:db8:1:2:ffff::1]:443',
        '2001:db8:1:2:3:4:1.2.3.4',
        '2001:db8:1:2::1%eth0',
      ],
    ],
    ['fe80:0:0:0', ['fe80::1%eth0', '[fe80::1%25en0]:80', 'FE80::1']],
    ['2001:db8:0:0', ['2001:db8::', '2001:db8:0:0::1']],
    ['0:0:0:0', ['::', '::1']],
  ])('%s', (key, spellings) => {
    for (const each of spellings) expect(toClientKey(each), each).toBe(key);
  });

  test('whatever is no address', () => {
    for (const each of [
      undefined,
      '',
      'x',
      'unknown',
      '_hidden',
      ':::',
      'x'.repeat(9999),
      '1.2.3.4\n5',
    ])
      expect(toClientKey(each), each).toBe('unknown');
  });
});

const hexOf = (group: number) => group.toString(16);
const group = fc.integer({ min: 0, max: 0xffff });

test('an IPv6 address has the key of its /64 in every spelling', () => {
  fc.assert(
    fc.property(fc.array(group, { minLength: 8, maxLength: 8 }), fc.nat(65535), (groups, port) => {
      fc.pre(groups.slice(0, 5).some((each) => each !== 0));
      const plain = groups.map(hexOf).join(':');
      const key = groups.slice(0, 4).map(hexOf).join(':');
      const padded = groups.map((each) => hexOf(each).padStart(4, '0')).join(':');
      const short = new URL(`http://[${plain}]`).hostname;
      for (const each of [plain, padded, plain.toUpperCase(), short, short.slice(1, -1)])
        expect(toClientKey(each)).toBe(key);
      for (const each of [`[${plain}]:${port}`, `${plain}%zone`, `[${padded}%25z]:${port}`])
        expect(toClientKey(each)).toBe(key);
    }),
  );
});

test('an IPv4 address has one key, plain, mapped and with a port', () => {
  fc.assert(
    fc.property(fc.ipV4(), fc.nat(65535), (address, port) => {
      for (const each of [address, `${address}:${port}`, `::ffff:${address}`])
        expect(toClientKey(each)).toBe(address);
    }),
  );
});

test('whatever a header holds, its key is short', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ maxLength: 200 }), fc.stringMatching(/^[0-9a-f:.[\]%]*$/)),
      (text) => {
        expect(toClientKey(text).length).toBeLessThanOrEqual(40);
      },
    ),
  );
});
