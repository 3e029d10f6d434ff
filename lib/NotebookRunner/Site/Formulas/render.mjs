// Typesets every formula of the course as MathML and writes notebooks/formulas.json.
// Usage, in this folder: npm ci && npm run formulas
import { execFileSync } from 'node:child_process';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import katex from 'katex';
import { withPlainLetters } from './letters.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..', '..', '..');
const target = join(root, 'notebooks', 'formulas.json');

// The runner reads the notebooks, so that its idea of what a formula is and this script's can't differ.
// A list may also be given as a file.
const list = process.argv[2]
  ? readFileSync(process.argv[2], 'utf8')
  : execFileSync('dotnet', ['run', '--project', join(root, 'lib', 'NotebookRunner'), '--', 'formulas'], { encoding: 'utf8' });

function mathml({ tex, display }) {
  const html = katex.renderToString(tex, { output: 'mathml', displayMode: display, throwOnError: true, strict: 'error' });
  const math = html.match(/<math[\s\S]*<\/math>/)[0]
    .replace(/<annotation[\s\S]*?<\/annotation>/, '')
    .replace(/<\/?semantics>/g, '')
    // Browsers set a function's name and its argument without a gap, as in "log p"; before a bracket that is right.
    .replace(/<mo>\u2061<\/mo>(?!<mo (stretchy="false"|fence="true")[^>]*>[([{])(?!<mrow><mo fence="true")/g, '<mspace width="0.17em"></mspace>')
    .replace(' xmlns="http://www.w3.org/1998/Math/MathML"', '');
  return withPlainLetters(math);
}

const stored = {};
const faults = [];
for (const formula of JSON.parse(list)) {
  try {
    stored[formula.hash] = { tex: formula.tex, display: formula.display, mathml: mathml(formula) };
  } catch (error) {
    faults.push(`${formula.tex}\n  ${error.message}`);
  }
}

if (faults.length > 0) {
  console.error(`KaTeX does not understand:\n${faults.join('\n')}`);
  process.exit(1);
}

writeFileSync(`${target}.tmp`, `${JSON.stringify(stored, null, 1)}\n`);
renameSync(`${target}.tmp`, target);
console.log(`${Object.keys(stored).length} formulas are in notebooks/formulas.json.`);
