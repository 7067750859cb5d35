/**
 * The command line: which commands there are, what they are given, and how a run ends. A command and
 * the whole pipeline behind it are loaded when it is called, so that `--help` costs next to nothing.
 */
import { Command, CommanderError } from 'commander';
import { packageVersion } from '../assets.js';
import type { CheckCommandOptions } from './commands/check.js';
import type { ClausesOptions } from './commands/clauses.js';
import type { RenderOptions } from './commands/render.js';
import type { ExitCode, Surroundings } from './surroundings.js';
import { oneLine, UsageError } from './usage-error.js';

const OWN_TEXTS = 'your own clauses, outlines and wording (default: templates beside the contract file)';

/** `args` without node and the script. Never throws. */
export async function main(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = makeProgram(surroundings, (ended) => {
    code = ended;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    return ended(error, surroundings);
  }
}

function makeProgram(surroundings: Surroundings, end: (code: ExitCode) => void): Command {
  const program = new Command('sepakat')
    .description('Service level agreements: one contract file becomes Markdown, DOCX and PDF.')
    .version(packageVersion(), '--version', 'print the version')
    .helpOption('--help', 'print this help')
    .option('--ui <language>', 'of findings: en or id (default: that of your system, or else en)')
    .helpCommand(false)
    .configureOutput({ writeOut: surroundings.stdout, writeErr: () => {} })
    .exitOverride();
  const inTongue = async (): Promise<Surroundings> => {
    const { withTongue } = await import('./with-tongue.js');
    return withTongue(surroundings, program.opts<{ readonly ui?: string }>().ui);
  };
  program
    .command('render')
    .description('write the documents of contract files')
    .argument('<file...>', 'contract files, YAML or JSON')
    .option('--lang <languages>', 'en, id, id+en or en+id (default: those of the contract)')
    .option('--format <formats>', 'of md, docx, pdf, with commas between (default: all three)')
    .option('--templates <folder>', OWN_TEXTS)
    .option('--out <folder>', 'where to write', 'out')
    .option('--force', 'write over files that somebody else made or changed')
    .option('--draft', 'whatever is found: mark every page as a draft, and list on the first what is open')
    .option('--no-attach', 'leave the contract out of the PDF that otherwise carries it as data')
    .action(async (names: string[], options: RenderOptions) => {
      const { render } = await import('./commands/render.js');
      end(await render(names, options, await inTongue()));
    });
  program
    .command('check')
    .description('say what is wrong with contract files, and write nothing')
    .argument('<file...>', 'contract files, YAML or JSON; somebody else’s contracts, Markdown')
    .option('--templates <folder>', OWN_TEXTS)
    .option('--ruleset <name>', 'account-manager, legal or small-business (default: by the outline of the contract)')
    .option('--rule <id>', 'ask this rule alone; may stand several times', (id: string, ids: string[] = []) => [
      ...ids,
      id,
    ])
    .option('--format <format>', 'human, or to stdout: json, sarif, github or md (default: human)')
    .option('--fix', 'show and do what is safe: spelling of words, format of money, order of tiers')
    .option('--dry-run', 'with --fix: show it only')
    .option('--max-warnings <number>', 'fail when there are more warnings than this')
    .action(async (names: string[], options: CheckCommandOptions) => {
      const { check } = await import('./commands/check.js');
      end(await check(names, options, await inTongue()));
    });
  program
    .command('clauses')
    .description('list the clauses of each outline or of a contract, or print a clause or an outline')
    .argument('[name]', 'id of a clause or an outline, as the list names it, or a contract file')
    .option('--templates <folder>', 'your own clauses and outlines too')
    .option('--facts', 'list what a clause may depend on besides the keys of the contract file')
    .action(async (id: string | undefined, options: ClausesOptions) => {
      const { clauses } = await import('./commands/clauses.js');
      end(await clauses(id, options, await inTongue()));
    });
  program
    .command('explain')
    .description('print the manual of a finding, or list them all')
    .argument('[code]', 'code of a finding, such as check/credit-too-weak')
    .action(async (code: string | undefined) => {
      const { explain } = await import('./commands/explain.js');
      end(await explain(code, await inTongue()));
    });
  program
    .command('schema')
    .description('print the JSON Schema of a contract file, for your editor')
    .action(async () => {
      const { schema } = await import('./commands/schema.js');
      end(await schema(surroundings));
    });
  return program;
}

/** One line on stderr, and the exit code: help and version are no error, everything else here is a 2. */
function ended(error: unknown, { stderr, debug }: Surroundings): ExitCode {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    stderr(`sepakat: ${usageOf(error)}\n`);
    return 2;
  }
  if (error instanceof UsageError) {
    stderr(`sepakat: ${oneLine(error.message)}\n`);
    return 2;
  }
  const message = error instanceof Error ? error.message : String(error);
  stderr(`sepakat: this is our mistake, not yours: ${oneLine(message)} (SEPAKAT_DEBUG=1 shows where)\n`);
  if (debug && error instanceof Error) stderr(`${error.stack ?? ''}\n`);
  return 2;
}

/** What is wrong with the command line, and the way out. Whoever names a file alone wants it made. */
function usageOf({ code, message }: CommanderError): string {
  if (code === 'commander.help') return 'name a command; see sepakat --help';
  const said = oneLine(message).replace(/^error: |\.$/g, '');
  const [, file] = /^unknown command '(.*\.(?:ya?ml|json))'$/iu.exec(said) ?? [];
  return file === undefined ? `${said}; see sepakat --help` : `${file} is no command; write sepakat render ${file}`;
}
