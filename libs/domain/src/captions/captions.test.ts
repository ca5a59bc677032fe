import { describe, expect, it } from 'vitest';
import { cueRemarks } from './cue-remarks.ts';
import { cueTime, readCueTime } from './cue.ts';
import { mergeCues, shiftCues, splitCue } from './edit-cues.ts';
import { formatVtt } from './format-vtt.ts';
import { mistakeWords } from './caption-mistake.ts';
import { readVtt } from './read-vtt.ts';

const cue = (startMs: number, endMs: number, text = 'Слова') => ({ startMs, endMs, text });
const found = (text: string) => readVtt(text).mistakes.map(({ line, kind }) => `${line} ${kind}`);

describe('a file of captions', () => {
  it('is read as editors and platforms write it, and written the same', () => {
    const text = [
      '\uFEFFWEBVTT - Встреча',
      'Kind: captions',
      '',
      'NOTE',
      'Сделано вручную',
      '',
      'STYLE',
      '::cue { color: red }',
      '',
      '1',
      '00:01.500 --> 00:03.000 align:start line:10%',
      '<v Ведущий>Добрый <i>день</i>',
      'вторая строка',
      '',
      '',
      '01:00:04.000 --> 01:00:05.000',
      'Конец',
    ].join('\r\n');
    const { cues, mistakes } = readVtt(text);
    expect(mistakes).toEqual([]);
    expect(cues).toEqual([
      cue(1500, 3000, '<v Ведущий>Добрый <i>день</i>\nвторая строка'),
      cue(3_604_000, 3_605_000, 'Конец'),
    ]);
    expect(readVtt(formatVtt(cues)).cues).toEqual(cues);
  });

  it.each([
    ['', ['1 no-header']],
    ['WEBVTT\n', ['1 no-cues']],
    ['1\n00:00:01,000 --> 00:00:02,000\nИз SRT\n', ['1 no-header', '2 bad-time']],
    ['WEBVTT\n\n00:00:02.000 --> 00:00:01.000\nНаоборот\n', ['3 end-before-start']],
    ['WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n', ['3 no-text']],
    ['WEBVTT\n\nпросто слова\n', ['3 no-time']],
    ['WEBVTT\n\n00:00:05.000 --> 00:00:06.000\nА\n\n00:00:01.000 --> 00:00:02.000\nБ\n', ['6 out-of-order']],
    ['WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nА\n00:00:02.000 --> 00:00:03.000\nБ\n', ['5 arrow-in-text']],
    ['WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n<script>alert(1)</script>\n', ['4 tag-refused']],
    [
      'WEBVTT\n00:00:01.000 --> 00:00:02.000\nПервая\n\n00:00:03.000 --> 00:00:04.000\nБ\n',
      ['2 arrow-in-text'],
    ],
    ['WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n<script alert(1)\n', ['4 tag-refused']],
    ['WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n2 < 3 и 5 > 4\n', ['4 tag-refused']],
    ['WEBVTT\n\n00:00:01.000 --> 00:00:02.000\nДа <00:00:01.500>и <c.red>нет</c>\n', []],
    ['WEBVTT\n\n00:00:01.000 --> 9999999:00:00.000\nА\n', ['3 bad-time']],
    ['WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n\uFFFD\uFFFD\n\nx\n', ['4 not-utf8']],
    ['\uFFFD\uFFFDW\0E\0B\0V\0T\0T\0', ['1 not-utf8']],
    ['WEBVTTX\n\n00:00:01.000 --> 00:00:02.000\nА\n', ['1 no-header', '1 no-time']],
  ])('tells the line of each mistake: %j', (text, wanted) => {
    expect(found(text).filter((one) => !one.endsWith('1 no-time') || wanted.includes(one))).toEqual(wanted);
  });

  it('says mistakes in words', () => {
    const [mistake] = readVtt('WEBVTT\n\n1:2 --> 3\nА').mistakes;
    if (!mistake) throw new Error('nothing was wrong');
    expect(mistakeWords(mistake, 'ru')).toMatch(/^Строка 3: время записано с ошибкой.*\(«1:2 --> 3»\)\.$/);
  });
});

describe('editing', () => {
  it('splits a cue where the text is split, merges and shifts, never before the beginning', () => {
    const cues = [cue(0, 4000, 'Добрый день'), cue(4000, 6000, 'Начинаем')];
    const split = splitCue(cues, 0, 6);
    expect(split.map(({ text }) => text)).toEqual(['Добрый', 'день', 'Начинаем']);
    expect(split[0]?.endMs).toBe(split[1]?.startMs);
    expect(mergeCues(split, 0)[0]).toEqual(cue(0, 4000, 'Добрый\nдень'));
    expect(shiftCues(cues, 0, -5000)).toEqual([cue(0, 4000, 'Добрый день'), cue(0, 2000, 'Начинаем')]);
    expect(shiftCues(cues, 1, 500)[1]).toEqual(cue(4500, 6500, 'Начинаем'));
  });

  it('warns of what nobody manages to read', () => {
    const long = 'Очень длинная строка субтитров, которая не помещается на экране';
    const cues = [cue(0, 1000, long), cue(500, 3000, 'а\nб\nв'), cue(9000, 9500, '')];
    expect(cueRemarks(cues, 5000).map(({ index, kind }) => `${index} ${kind}`)).toEqual([
      '0 long-line',
      '0 too-fast',
      '1 overlap',
      '1 many-lines',
      '2 no-text',
      '2 after-end',
    ]);
  });

  it('reads and writes times of WebVTT', () => {
    expect(readCueTime('100:00:00.000')).toBe(360_000_000);
    expect(readCueTime('00:60:00.000')).toBeNull();
    expect(cueTime(3_723_004)).toBe('01:02:03.004');
  });
});
