import { lockFolder } from '../../src/folder-lock.ts';

// A process that locks a folder when told to.
const [folder = '', once] = process.argv.slice(2);
let release: (() => void) | undefined;

async function lock(): Promise<string> {
  try {
    release = await lockFolder(folder);
    return 'held';
  } catch (error) {
    return (error as Error).message;
  }
}

if (once) console.log(await lock());
else {
  process.on('message', async (word) => {
    if (word === 'lock') return process.send?.(await lock());
    release?.();
    release = undefined;
    return process.send?.('released');
  });
  process.send?.('ready');
}
