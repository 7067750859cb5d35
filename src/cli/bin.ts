/**
 * The command as a process: arguments, streams and environment of the real world. A reader that stops
 * early (`sepakat schema | head`) is no error; the exit is forced only when nothing waits, so that what was
 * written to a pipe arrives.
 */
import { type Assets, openAssets } from '../assets.js';
import { main } from './main.js';
import { oneLine, systemReason } from './usage-error.js';

export { main, openAssets };

export async function run(): Promise<void> {
  let unsaid = false;
  let opened: Assets | null = null;
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE' || unsaid) return;
      unsaid = true;
      process.exitCode = 2;
      const reason = systemReason(error) ?? oneLine(error.message);
      if (stream === process.stdout) process.stderr.write(`sepakat: what was asked for cannot be printed: ${reason}\n`);
    });
  }
  const code = await main(process.argv.slice(2), {
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    directory: process.cwd(),
    colour: process.stderr.isTTY === true && !process.env.NO_COLOR,
    debug: Boolean(process.env.SEPAKAT_DEBUG),
    // Once: what was read stays read, and every rule about words asks.
    assets: () => {
      opened ??= openAssets();
      return opened;
    },
    locale: process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '',
  });
  if (!unsaid) process.exitCode = code;
  // Left to itself V8 takes its heap apart first. A failed write is told before the immediate comes.
  setImmediate(() => {
    if (process.stdout.writableLength + process.stderr.writableLength === 0) process.exit();
  });
}
