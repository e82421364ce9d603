// Makes a checkout ready to work in: the packages of package-lock.json and WXT's generated types.
// Runs before every npm script, on whatever Node the machine has, so: plain JavaScript, no dependency, quick when
// there is nothing to do. Everything it prints goes to stderr, because `annotate` hands its stdout to a program.
// ('fs' rather than 'node:fs': old Nodes that don't know the prefix must get as far as the message about them.)
import { existsSync, statSync } from 'fs';
import { spawnSync } from 'child_process';
import { dirname, join } from 'path';
import { fileURLToPath } from 'url';

const NODE_MAJOR_MIN = 20;
/** The toolchain (WXT, vitest, puppeteer) is written for this one; npm brings it as the package `node`. */
const NODE_MAJOR_TOOLS = 22;
/** npm writes package-lock.json a moment after its own copy in node_modules when a package is added. */
const LOCK_SLACK_MS = 5_000;
const STDERR = 2;

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const major = Number(process.versions.node.split('.')[0]);

if (major < NODE_MAJOR_MIN) {
  fail(
    `Backgrounder needs Node ${NODE_MAJOR_MIN} or newer, and this is ${process.version}. See https://nodejs.org/`,
  );
}
if (!packagesAreCurrent()) installPackages();
if (!toolsNode() && major < NODE_MAJOR_TOOLS) {
  fail(
    'Install scripts are switched off (npm config ignore-scripts), and Node 24 for the tools is one of them: run `npm ci --ignore-scripts=false`.',
  );
}
if (!typesAreGenerated()) generateTypes();

/** npm writes node_modules/.package-lock.json last, so an interrupted install has none. */
function packagesAreCurrent() {
  const installed = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  return statSync(installed).mtimeMs + LOCK_SLACK_MS >= statSync(join(root, 'package-lock.json')).mtimeMs;
}

function installPackages() {
  say('Installing packages (npm ci) ...');
  // `--include=dev` and the log level: neither NODE_ENV=production nor `npm run --silent` may hide what is needed here
  const words = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  // the Node that runs npm, not the one in node_modules, which `npm ci` deletes
  const node = process.env.npm_node_execpath || process.execPath;
  const done =
    npm && /\.c?js$/.test(npm) ? run(node, [npm, ...words]) : run('npm', words, process.platform === 'win32');
  if (!done) fail('npm ci failed; its messages are above.');
}

/** WXT begins by writing `{}`, so a `prepare` that failed half-way has left that. */
function typesAreGenerated() {
  const config = join(root, '.wxt/tsconfig.json');
  return existsSync(config) && statSync(config).size > '{}'.length;
}

function generateTypes() {
  const done = run(toolsNode() || process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'prepare']);
  if (!done) fail('wxt prepare failed; its messages are above.');
}

/** @returns {string | undefined} the Node that npm installed into node_modules */
function toolsNode() {
  const path = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
  return existsSync(path) ? path : undefined;
}

function run(program, words, shell = false) {
  return spawnSync(program, words, { cwd: root, shell, stdio: ['ignore', STDERR, STDERR] }).status === 0;
}

function say(line) {
  process.stderr.write(`${line}\n`);
}

function fail(line) {
  say(line);
  process.exit(1);
}
