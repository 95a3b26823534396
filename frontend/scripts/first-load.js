// Prints how much JavaScript a first visit loads, compressed, and fails when it is too much.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const limitInKilobytes = 200;
const dist = new URL('../dist/', import.meta.url);

const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));
const files = new Set();
const collect = (key) => {
  const chunk = manifest[key];
  if (files.has(chunk.file)) return;
  files.add(chunk.file);
  (chunk.imports ?? []).forEach(collect);
};
collect('index.html');
// The landing page is fetched at once by everyone who opens the front door.
collect('src/features/landing/LandingPage.tsx');

const bytes = [...files].reduce((sum, file) => sum + gzipSync(readFileSync(new URL(file, dist))).length, 0);
const kilobytes = (bytes / 1000).toFixed(1);
process.stdout.write(`first load: ${kilobytes} kB of compressed JavaScript (at most ${limitInKilobytes})\n`);
if (bytes > limitInKilobytes * 1000) process.exitCode = 1;
