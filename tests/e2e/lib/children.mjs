// Starts programs and ends exactly those again, each with everything it started itself.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

const running = new Set();

// The last resort, when a test process ends with something still running.
process.on('exit', () => {
  for (const child of running) signal(child, 'SIGKILL');
});
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => process.exit(1));

/** Starts `program` as the head of a process group of its own. */
export function start(program, args, { env = {}, stdio = ['pipe', 'pipe', 'pipe'] } = {}) {
  const child = spawn(program, args, {
    env: { ...process.env, ...env },
    stdio,
    detached: true,
  });
  running.add(child);
  child.said = '';
  child.stderr?.on('data', (text) => (child.said = (child.said + text).slice(-4000)));
  child.ended = new Promise((done) => {
    child.once('exit', () => {
      running.delete(child);
      done();
    });
    child.once('error', (error) => {
      child.said += error.message;
      running.delete(child);
      done();
    });
  });
  return child;
}

/** The first line on standard output that `pattern` matches; rejects when the program ends before. */
export function line(child, pattern, milliseconds = 60_000) {
  return new Promise((found, failed) => {
    const lines = createInterface({ input: child.stdout });
    const timer = setTimeout(() => fail('said nothing of the kind in time'), milliseconds);
    const fail = (why) => {
      clearTimeout(timer);
      failed(new Error(`${child.spawnfile} ${why} (${pattern}): ${child.said}`));
    };
    lines.on('line', (text) => {
      const match = pattern.exec(text);
      if (!match) return;
      clearTimeout(timer);
      found(match);
    });
    child.ended.then(() => fail('ended'));
  });
}

/** Ends the program and its group; resolves once it is gone. */
export async function stop(child) {
  if (!running.has(child)) return;
  signal(child, 'SIGTERM');
  const timer = setTimeout(() => signal(child, 'SIGKILL'), 5_000);
  await child.ended;
  clearTimeout(timer);
  // What it started may have outlived it.
  signal(child, 'SIGKILL');
}

function signal(child, name) {
  try {
    process.kill(-child.pid, name);
  } catch {
    // Already gone.
  }
}
