import { asText } from '../corpus/table.ts';
import type { EngineFigures } from './engine.ts';
import type { Measured } from './measure.ts';
import type { PageFigures } from './page/measure-pages.ts';
import type { Scale } from './scaling.ts';
import type { Size } from './sizes.ts';
import type { StartFigures } from './start/measure-start.ts';

const rows = ([titles = [], ...lines]: readonly (readonly string[])[]): string =>
  asText({ columns: titles.map((title) => ({ title })), rows: lines });

const number = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
const percent = (share: number): string => `±${Math.round(share * 50)} %`;
const timed = ({ ms, spread }: Measured): string => `${number(ms)} ms ${percent(spread)}`;

export function engineTable({ facts, bytes, firstPassMs, throughput, linearity }: EngineFigures): string {
  const own = throughput[0]?.megabytesPerSecond ?? Number.NaN;
  return [
    `Engine: ${facts} facts, article corpus of ${number(bytes / 1000)} kB, CPU time of one thread`,
    rows([
      ['', 'MB/s', 'best', 'spread', 'engine is'],
      ...throughput.map(({ what, megabytesPerSecond, measured }) => [
        what,
        number(megabytesPerSecond),
        number(bytes / 1000 / measured.best),
        percent(measured.spread),
        `${number(own / megabytesPerSecond)}×`,
      ]),
    ]),
    `First pass of a fresh engine, nothing warm: ${number(bytes / 1000 / firstPassMs)} MB/s`,
    '',
    rows([
      ['Length of one text', 'ns per byte', 'of 10 kB', 'spread'],
      ...linearity.map(({ bytes, nsPerByte, spread }) => [
        `${bytes / 1000} kB`,
        number(nsPerByte),
        `${number(nsPerByte / (linearity[0]?.nsPerByte ?? Number.NaN))}×`,
        percent(spread),
      ]),
    ]),
  ].join('\n');
}

export function scaleTable(scales: readonly Scale[]): string {
  const bundled = scales[1];
  return rows([
    ['Facts', ...scales.map(({ facts }) => facts.toLocaleString('en'))],
    ['one article, ms', ...scales.map(({ articleMs }) => number(articleMs))],
    [
      '  of all bundled facts',
      ...scales.map(({ articleMs }) => `${number(articleMs / (bundled?.articleMs ?? 1))}×`),
    ],
    [
      'articles on made-up cars, ns per byte',
      ...scales.map((scale) => (scale.ownNsPerByte === null ? '' : number(scale.ownNsPerByte))),
    ],
    ['start from stored outline, ms', ...scales.map(({ startMs }) => number(startMs))],
    ['  first article after it, ms', ...scales.map(({ firstMs }) => number(firstMs))],
    ['  records read for it', ...scales.map(({ firstRecords }) => String(firstRecords))],
    ['reading every record once, ms', ...scales.map(({ buildMs }) => number(buildMs))],
    ['outline, MB', ...scales.map(({ outlineBytes }) => number(outlineBytes / 1e6))],
    ['records, MB', ...scales.map(({ recordBytes }) => number(recordBytes / 1e6))],
    ['memory of the engine, MB', ...scales.map(({ engineMegabytes }) => number(engineMegabytes))],
  ]);
}

export function pageTable({
  browser,
  pageBytes,
  articleBytes,
  claims,
  pairs,
  footprints,
  lives,
}: PageFigures): string {
  return [
    `Page: ${browser}, ${number(articleBytes / 1000)} kB of article in ${pageBytes / 1000} kB, ${claims} claims`,
    rows([
      ['', 'ours', 'theirs', 'ours is', ''],
      ...pairs.map(({ what, ours, than, theirs }) => [
        what,
        timed(ours),
        timed(theirs),
        `${number(ours.ms / theirs.ms)}×`,
        than,
      ]),
    ]),
    '',
    rows([
      [
        'Whole extension on a page',
        'scripts until the marks, ms',
        'styles for them, ms',
        'scripts after, ms',
        'marks',
        'long tasks',
        'layout shift',
        'mutations',
        'listeners',
        'runs afterwards',
      ],
      ...footprints.map((each) => [
        each.page,
        each.untilMarksMs === null ? '?' : number(each.untilMarksMs),
        each.stylesMs === null ? '?' : number(each.stylesMs),
        each.afterMs === null ? '?' : number(each.afterMs),
        String(each.marks),
        String(each.longTasks),
        each.layoutShift.toFixed(3),
        String(each.mutations),
        String(each.listeners),
        String(each.runsAfterwards),
      ]),
    ]),
    '',
    rows([
      [
        'Ten new entries a second, clicks',
        'scripts per entry, ms',
        'longest, ms',
        'marks',
        'long tasks',
        'slowest click, ms',
      ],
      ...lives.map((each) => [
        each.page,
        each.perEntryMs === null ? '?' : number(each.perEntryMs),
        each.longestMs === null ? '?' : number(each.longestMs),
        String(each.marks),
        String(each.longTasks),
        each.slowestClickMs === 0 ? '< 16' : String(each.slowestClickMs),
      ]),
    ]),
  ].join('\n');
}

export function startTable({ bare, starts }: StartFigures): string {
  return [
    `Start of a stopped background in a real Chromium to its first answer. A bare service worker: ${timed(bare)}`,
    rows([
      [
        'Facts',
        ...['what is known', 'one sentence', 'one article'].flatMap((asked) => [
          asked,
          'best',
          'of bare',
          'of best',
        ]),
      ],
      ...starts.map(({ facts, coverage, sentence, article }) => [
        facts.toLocaleString('en'),
        ...[coverage, sentence, article].flatMap((asked) => [
          timed(asked),
          number(asked.best),
          `${number(asked.ms / bare.ms)}×`,
          `${number(asked.best / bare.best)}×`,
        ]),
      ]),
    ]),
  ].join('\n');
}

export const sizeTable = (sizes: readonly Size[]): string =>
  rows([
    ['Size of the build', 'kB', 'budget, kB'],
    ...sizes.map(({ name, size, sizeLimit }) => [name, number(size / 1000), number(sizeLimit / 1000)]),
  ]);
