/**
 * The command as a process: arguments, streams and environment of the real world. A reader that stops
 * early (`sepakat schema | head`) is no error; the exit code is set, never forced, so that what was
 * written to a pipe arrives.
 */
import { openAssets } from '../assets.js';
import { main } from './main.js';

export { main, openAssets };

export async function run(): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  process.exitCode = await main(process.argv.slice(2), {
    stdout: (text) => void process.stdout.write(text),
    stderr: (text) => void process.stderr.write(text),
    directory: process.cwd(),
    colour: process.stderr.isTTY === true && !process.env.NO_COLOR,
    debug: Boolean(process.env.SEPAKAT_DEBUG),
    assets: openAssets,
  });
}
