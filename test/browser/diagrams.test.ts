import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sequenceDiagrams, stateDiagram } from '../../scripts/docs/diagrams/index.js';
import { ROOT } from '../../scripts/generate/external.js';
import { inChromium, launch } from './chromium.js';

inChromium('the diagrams in Chromium', pictures);

function pictures(): void {
  let browser: Browser;
  let page: Page;
  let names: string[];

  beforeAll(async () => {
    const figures = { state: await stateDiagram(), ...(await sequenceDiagrams()) };
    names = Object.keys(figures);
    const assets = join(ROOT, 'scripts/templates/docs/assets');
    const styles = await Promise.all(['site.css', 'diagrams.css'].map((name) => readFile(join(assets, name), 'utf8')));
    browser = await launch();
    page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    await page.setContent(`<style>${styles.join('\n')}</style>${Object.values(figures).map(({ svg }) => `<div class="scroll">${svg}</div>`)}`);
  });
  afterAll(() => browser?.close());

  test('no words lie over other words, or are cut at an edge', async () => {
    const found = await page.evaluate(() =>
      [...document.querySelectorAll('svg.dg')].map((svg) => {
        const { left, top, right, bottom } = svg.getBoundingClientRect();
        const words = [...svg.querySelectorAll('text')].map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
        const cut = words.filter(({ box }) => box.left < left || box.top < top || box.right > right || box.bottom > bottom);
        // Boxes of lines below each other touch by the height of their accents.
        const over = words.flatMap((one, index) =>
          words
            .slice(index + 1)
            .filter(({ box }) => box.left < one.box.right && one.box.left < box.right && box.top + 3 < one.box.bottom && one.box.top + 3 < box.bottom)
            .map((other) => `${one.text} / ${other.text}`),
        );
        return { words: words.length, cut: cut.map(({ text }) => text), over };
      }),
    );
    expect(found).toHaveLength(names.length);
    expect(found.map(({ cut, over }, index) => ({ name: names[index], cut, over }))).toEqual(names.map((name) => ({ name, cut: [], over: [] })));
    expect(Math.min(...found.map(({ words }) => words))).toBeGreaterThan(15);
  });

  test('words on a phone are as large as anywhere: the box scrolls, the page does not', async () => {
    const sizes = await page.evaluate(() =>
      [...document.querySelectorAll('svg.dg')].map((svg) => ({
        drawn: Number(svg.getAttribute('width')),
        shown: svg.getBoundingClientRect().width,
        scrolls: (svg.parentElement as HTMLElement).scrollWidth > (svg.parentElement as HTMLElement).clientWidth,
      })),
    );
    for (const { drawn, shown, scrolls } of sizes) expect({ shown, scrolls }).toEqual({ shown: drawn, scrolls: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  test.each(['light', 'dark'] as const)('words stand out from their ground in the %s theme', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    const ratios = await page.evaluate(() => {
      const canvas = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
      const channels = (color: string) => {
        canvas.fillStyle = color;
        canvas.fillRect(0, 0, 1, 1);
        return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3).map((value) => {
          const part = value / 255;
          return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        });
      };
      const light = (color: string) => {
        const [r = 0, g = 0, b = 0] = channels(color);
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const ground = (text: Element) => {
        const rect = text.parentElement?.querySelector(':scope > rect');
        const fill = rect && getComputedStyle(rect).fill;
        return fill && fill !== 'none' ? fill : getComputedStyle(document.body).backgroundColor;
      };
      return [...document.querySelectorAll('svg.dg text, svg.dg a')].map((text) => {
        const holder = text.tagName === 'a' ? (text.parentElement as Element) : text;
        const [a, b] = [light(getComputedStyle(text).fill), light(ground(holder))];
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      });
    });
    expect(ratios.length).toBeGreaterThan(100);
    expect(Math.min(...ratios)).toBeGreaterThan(4.5);
  });
}
