// A display of our own, so that the tests need no screen and take none.
import { start, stop, line } from './children.mjs';

export async function startDisplay({ width = 1400, height = 1000 } = {}) {
  // The server picks a free number and says which: two runs at once do not meet.
  const server = start('Xvfb', [
    '-displayfd',
    '1',
    '-screen',
    '0',
    `${width}x${height}x24`,
    '-nolisten',
    'tcp',
  ]);
  const [, number] = await line(server, /^(\d+)$/);
  return { name: `:${number}`, close: () => stop(server) };
}
