/** Prints how many ms the first mail in English waits, if nothing was built ahead of it: run in a process of its own by detect.ts. */
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { compile } from '../../lib/rejection/compiled';
import { english } from '../../lib/rejection/phrases/en';
import { taught } from '../../lib/rejection/taught';

const rules = taught(english);
const start = performance.now();
const grammar = compile(rules);
grammar.counterNet();
grammar.wording();
process.stdout.write(String(performance.now() - start));
